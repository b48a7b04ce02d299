package org.waymark.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Applications;
import org.waymark.intake.triage.DeskCast;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.Role;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ConcernTests {
    private static final String WORDS = "She said that she can't go on";

    @LocalServerPort
    private int port;

    @Autowired
    private Concerns concerns;

    @Autowired
    private ConcernMails mails;

    @Autowired
    private ConcernRecords records;

    @Autowired
    private People people;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private Applications applications;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private DeskCast cast;
    private Person client;
    private Application application;
    private Person lead;

    @BeforeEach
    void anApplication() {
        cast = new DeskCast(people, moves, applications, clock);
        client = cast.client("Amara Okafor");
        application = cast.received(client, "words");
        lead = cast.staff("Lea Frost", Role.LEAD);
    }

    @Test
    void aCoordinatorRaisesOneFromTheApplicationAndCannotReadIt() {
        var priya = signedIn(cast.staff("Priya Shah", Role.COORDINATOR));
        var path = "/desk/applications/" + application.id();
        priya.get(path + "/concern");

        assertThat(priya.post(path + "/concern", "words", " ").status()).isEqualTo(422);
        assertThat(priya.post(path + "/concern", "words", WORDS).status()).isEqualTo(303);

        assertThat(priya.get(path).text()).doesNotContain("A concern is open");
        assertThat(priya.get("/desk/concerns").status()).isEqualTo(404);
        assertThat(priya.get("/desk/concerns/" + raised().id()).status()).isEqualTo(404);
        assertThat(priya.post("/desk/concerns/" + raised().id(), "words", "x", "step", "close", "version", "1")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COACH", "EDITOR", "MANAGER", "ADMINISTRATOR"})
    void anyoneOnTheStaffRaisesOneWithoutLearningWhoItIs(Role role) {
        var staff = signedIn(cast.staff("Kim Ross", role));
        var path = "/concerns/new?application=" + application.id();

        var page = staff.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("Amara").doesNotContain("Okafor");
        var done = staff.post(path, "words", WORDS);

        assertThat(done.status()).isEqualTo(303);
        assertThat(staff.follow(done).text()).contains("The service leads have been told");
        assertThat(raised().open()).isTrue();
    }

    @Test
    void aClientCannotRaiseOneHere() {
        var herself = signedIn(client);

        assertThat(herself.get("/concerns/new?application=" + application.id()).status())
                .isIn(403, 404);
    }

    @Test
    void everyLeadGetsAMailThatSaysNothingOfIt() {
        raise();
        var concern = raised();

        var kinds = db.sql("select kind from messaging.message where person_id = :lead and about_id = :about")
                .param("lead", lead.id().value())
                .param("about", concern.id().value())
                .query(String.class)
                .list();
        var mail = mails.compose(new MessageToWrite(
                "intake.concern-raised", "key", lead.id(), concern.id().value()));

        assertThat(kinds).containsExactly("intake.concern-raised");
        assertThat(mail).isPresent();
        assertThat(mail.get().toString())
                .doesNotContain("Amara")
                .doesNotContain("safety")
                .doesNotContain("go on");
    }

    @Test
    void theLeadReadsActsClosesAndOpensAgain() {
        raise();
        var desk = signedIn(lead);
        var path = "/desk/concerns/" + raised().id();
        assertThat(desk.get("/desk/concerns").text()).contains("Amara Okafor");
        assertThat(desk.get("/desk/applications/" + application.id()).text()).contains("A concern is open");
        assertThat(desk.get(path).text()).contains(WORDS);

        assertThat(desk.post(path, "words", "I phoned her", "version", "1").status())
                .isEqualTo(422);
        assertThat(desk.post(path, "words", "I phoned her", "step", "act", "version", "1")
                        .status())
                .isEqualTo(303);
        assertThat(raised().open()).isTrue();
        desk.post(path, "words", "She is safe", "step", "close", "version", "2");
        assertThat(raised().open()).isFalse();
        assertThat(mails.compose(new MessageToWrite(
                        "intake.concern-raised", "key", lead.id(), raised().id().value())))
                .isEmpty();
        desk.post(path, "words", "She phoned again", "step", "reopen", "version", "3");
        assertThat(raised().open()).isTrue();
        assertThat(concerns.story(raised()))
                .extracting(ConcernEntry::step)
                .containsExactly(ConcernStep.RAISED, ConcernStep.ACTED, ConcernStep.CLOSED, ConcernStep.REOPENED);
    }

    @Test
    void twoLeadsDoNotOverwriteEachOther() {
        raise();
        var path = "/desk/concerns/" + raised().id();
        var one = signedIn(lead);
        var other = signedIn(cast.staff("Nia Wood", Role.LEAD));
        one.get(path);
        other.get(path);
        one.post(path, "words", "She is safe", "step", "close", "version", "1");

        var stale = other.post(path, "words", "I phoned her", "step", "act", "version", "1");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Lea Frost closed it on");
        assertThat(stale.page().select("textarea[name=words]").text()).isEqualTo("I phoned her");
        assertThat(concerns.story(raised())).hasSize(2);
    }

    @Test
    void itsWordsAreSealedInTheTable() {
        raise();

        var words = db.sql("select words from intake.concern_step where concern = :id")
                .param("id", raised().id().value())
                .query(byte[].class)
                .single();

        assertThat(new String(words, StandardCharsets.ISO_8859_1)).doesNotContain("go on");
    }

    @Test
    void erasingThePersonErasesIt() {
        raise();

        assertThat(records.show(client.id())).isEmpty();
        records.erase(client.id());

        assertThat(concerns.about(client.id())).isEmpty();
    }

    @Test
    void aClosedOneIsKeptForTheYearsOfTheSetting() {
        raise();
        var desk = signedIn(lead);
        desk.get("/desk/concerns/" + raised().id());
        desk.post("/desk/concerns/" + raised().id(), "words", "She is safe", "step", "close", "version", "1");

        records.retain(clock.instant().plus(Duration.ofDays(3 * 365)));
        assertThat(concerns.about(client.id())).hasSize(1);
        records.retain(clock.instant().plus(Duration.ofDays(3 * 365 + 2)));
        assertThat(concerns.about(client.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED, true, false", "RAISED, false, false", "ACTED, true, true", "ACTED, false, false",
        "CLOSED, true, true", "CLOSED, false, false", "REOPENED, true, false", "REOPENED, false, true",
    })
    void aStepIsPossibleOnlyWhereItFits(ConcernStep step, boolean open, boolean possible) {
        assertThat(step.isAllowedWhen(open)).isEqualTo(possible);
    }

    private void raise() {
        var priya = signedIn(cast.staff("Priya Shah", Role.COORDINATOR));
        priya.get("/desk/applications/" + application.id() + "/concern");
        priya.post("/desk/applications/" + application.id() + "/concern", "words", WORDS);
    }

    private Concern raised() {
        return concerns.about(client.id()).getFirst();
    }

    private Visitor signedIn(Person person) {
        return new Visitor(port).signIn(Objects.requireNonNull(person.email()));
    }
}
