package org.waymark.intake.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.Applications;
import org.waymark.intake.application.Channel;
import org.waymark.intake.triage.DeskCast;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** The clock stands at Monday 1 March 2027. */
@WaymarkTest
class EnterTests {
    private static final String PATH = "/desk/applications/new";

    @LocalServerPort
    private int port;

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
    private Visitor desk;
    private String email;

    @BeforeEach
    void aCoordinator() {
        cast = new DeskCast(people, moves, applications, clock);
        desk = new Visitor(port)
                .signIn(Objects.requireNonNull(
                        cast.staff("Priya Shah", Role.COORDINATOR).email()));
        email = Invented.email("Dana");
        desk.get(PATH + "?person=new&email=" + email);
    }

    @Test
    void anApplicationByPhoneCountsFromTheDayItWasReceived() {
        var done = enter("name", "Dana Reed", "email", email);

        assertThat(done.status()).isEqualTo(303);
        var application = applicationOf(email);
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(application.channel()).isEqualTo(Channel.PHONE);
        assertThat(application.confirmedAt()).isNull();
        assertThat(Objects.requireNonNull(application.clock()).dueOn()).hasToString("2027-03-12");
        assertThat(desk.follow(done).text()).contains("Not yet confirmed by the client");
    }

    @Test
    void theClientGetsALinkToConfirmIt() {
        enter("name", "Dana Reed", "email", email);

        var kinds = db.sql("select kind from messaging.message where about_id = :id")
                .param("id", applicationOf(email).id().value())
                .query(String.class)
                .list();

        assertThat(kinds).containsExactly("intake.application-entered");
    }

    @Test
    void onlyThePersonHerselfCanApply() {
        var refused = enter("name", "Dana Reed", "email", email, "themself", "no");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("We can’t say whether we know anybody");
        assertThat(people.byEmail(new EmailText(email))).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var refused = desk.post(
                PATH, "name", "Dana Reed", "received-day", "31", "received-month", "2", "received-year", "2027");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactly("#themself", "#email", "#channel", "#received-day");
        assertThat(refused.page().select("input[name=name]").val()).isEqualTo("Dana Reed");
        assertThat(refused.page().select("input[name=received-day]").val()).isEqualTo("31");
    }

    @Test
    void aDayInTheFutureIsRefused() {
        assertThat(enter("name", "Dana Reed", "email", email, "received-day", "2", "received-month", "3")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void somebodyKnownIsFoundFirstAndNotEnteredTwice() {
        var known = cast.client("Eli Stone");

        var found = desk.get(PATH + "?q=" + known.email());
        assertThat(found.page().select("a[href=" + PATH + "?person=" + known.id() + "]"))
                .hasSize(1);
        assertThat(enter("name", "Eli Stone", "email", Objects.requireNonNull(known.email()))
                        .status())
                .isEqualTo(422);
        assertThat(enter("person", known.id().toString()).status()).isEqualTo(303);

        assertThat(applications.ofClient(known.id())).hasSize(1);
    }

    @Test
    void anOpenApplicationIsUsedInsteadOfASecondOne() {
        var known = cast.client("Eli Stone");
        var open = cast.received(known, "words");

        assertThat(desk.get(PATH + "?q=" + known.email()).page().select("a[href=/desk/applications/" + open.id() + "]"))
                .hasSize(1);
        assertThat(enter("person", known.id().toString()).status()).isEqualTo(422);
    }

    private Visitor.Seen enter(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        for (var field : List.of(
                List.of("themself", "yes"),
                List.of("channel", "PHONE"),
                List.of("received-day", "26"),
                List.of("received-month", "2"),
                List.of("received-year", "2027"),
                List.of("words", "Unsure of her direction"))) {
            if (!all.contains(field.getFirst())) {
                all.addAll(field);
            }
        }
        return desk.post(PATH, all.toArray(String[]::new));
    }

    private Application applicationOf(String address) {
        var person = people.byEmail(new EmailText(address)).orElseThrow();
        return applications.ofClient(person.id()).getFirst();
    }
}
