package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.Applications;
import org.waymark.platform.Role;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Every move of a coordinator, through the pages. */
@WaymarkTest
class TriageMovesTests {
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
    private Person priya;
    private Visitor desk;
    private Person client;

    @BeforeEach
    void aCoordinator() {
        cast = new DeskCast(people, moves, applications, clock);
        priya = cast.staff("Priya Shah", Role.COORDINATOR);
        client = cast.client("Amara Okafor");
        desk = signedIn(priya);
    }

    @Test
    void theFirstLookBeginsTriage() {
        var application = cast.received(client, "words");
        var page = desk.get(path(application));
        assertThat(page.page().select("form[action$=/triage]")).hasSize(1);
        assertThat(page.page().select(".app-moves a").eachAttr("href"))
                .containsExactly(path(application) + "/reply-elsewhere");

        var done = desk.post(path(application) + "/triage", "version", version(application));

        assertThat(done.status()).isEqualTo(303);
        assertThat(cast.now(application.id()).state()).isEqualTo(ApplicationState.IN_TRIAGE);
        assertThat(cast.now(application.id()).firstLookedAt()).isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @CsvSource({
        "ask, INFORMATION_REQUESTED",
        "redirect, REDIRECTED",
        "signpost, SIGNPOSTED",
        "ineligible, INELIGIBLE",
    })
    void aMoveWithWordsIsMade(String move, ApplicationState to) {
        var application = cast.inTriage(client, priya.actor());
        var page = desk.get(path(application) + "/" + move);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("The email that goes out");

        var done =
                desk.post(path(application) + "/" + move, "version", version(application), "words", "Please read on");

        assertThat(done.status()).isEqualTo(303);
        var now = cast.now(application.id());
        assertThat(now.state()).isEqualTo(to);
        assertThat(now.clock()).isNull();
        assertThat(desk.follow(done).text()).contains("Please read on");
        assertThat(mailsTo(client)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ask", "redirect", "signpost", "ineligible", "reply-elsewhere"})
    void aMoveWithoutItsWordsIsShownAgain(String move) {
        var application = cast.inTriage(client, priya.actor());
        desk.get(path(application) + "/" + move);

        var refused = desk.post(path(application) + "/" + move, "version", version(application), "words", " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".nhsuk-error-summary a[href=#words]")).hasSize(1);
        assertThat(cast.now(application.id()).state()).isEqualTo(ApplicationState.IN_TRIAGE);
    }

    @Test
    void acceptingTakesAPeriodAndAReasonWhenTheAnswerWasNotEligible() {
        var application = cast.inTriage(client, priya.actor());
        var accept = path(application) + "/accept";
        desk.get(accept);

        var refused = desk.post(accept, "version", version(application), "words", "Welcome");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactly("#reason", "#period");
        assertThat(refused.page().select("textarea[name=words]").text()).isEqualTo("Welcome");

        var done = desk.post(
                accept,
                "version",
                version(application),
                "reason",
                "Her number was checked by phone",
                "period",
                "number",
                "number",
                "LDN/012/345/C");

        assertThat(done.status()).isEqualTo(303);
        assertThat(cast.now(application.id()).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(desk.follow(done).text())
                .contains("Training number LDN012345C")
                .contains("Her number was checked by phone");
    }

    @Test
    void acceptingSomebodyEligibleTakesTheCheckAndTheNumberThatSheGave() {
        var application = cast.eligibleInTriage(client, "KSS/123/456/T", priya.actor());
        var accept = path(application) + "/accept";
        var page = desk.get(accept);
        assertThat(page.page().select("input[name=number]").val()).isEqualTo("KSS/123/456/T");
        assertThat(page.page().select("input[name=period][checked]").val()).isEqualTo("number");

        var unchecked =
                desk.post(accept, "version", version(application), "period", "number", "number", "KSS/123/456/T");
        assertThat(unchecked.page().select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactly("#eligibility");
        var done = desk.post(
                accept,
                "version",
                version(application),
                "eligibility",
                "agree",
                "period",
                "number",
                "number",
                "KSS/123/456/T");

        assertThat(done.status()).isEqualTo(303);
        assertThat(desk.follow(done).text()).contains("Confirmed (Priya Shah");
    }

    @Test
    void theSamePeriodIsOfferedToASecondApplication() {
        var first = cast.inTriage(client, priya.actor());
        desk.get(path(first) + "/accept");
        desk.post(
                path(first) + "/accept",
                "version",
                version(first),
                "reason",
                "Checked",
                "period",
                "number",
                "number",
                "LDN/777/345/C");
        var second = cast.inTriage(client, priya.actor());

        var page = desk.get(path(second) + "/accept");
        var same = Objects.requireNonNull(page.page().selectFirst("input[name=period][value^=same:]"));
        var done = desk.post(
                path(second) + "/accept", "version", version(second), "reason", "Checked", "period", same.val());

        assertThat(done.status()).isEqualTo(303);
        assertThat(cast.now(second.id()).period())
                .isEqualTo(cast.now(first.id()).period());
    }

    @Test
    void somebodyElsesPeriodIsNotFound() {
        var other = cast.inTriage(cast.client("Bea Lind"), priya.actor());
        desk.get(path(other) + "/accept");
        desk.post(
                path(other) + "/accept",
                "version",
                version(other),
                "reason",
                "Checked",
                "period",
                "number",
                "number",
                "LDN/778/345/C");
        var application = cast.inTriage(client, priya.actor());

        var refused = desk.post(
                path(application) + "/accept",
                "version",
                version(application),
                "reason",
                "Checked",
                "period",
                "same:" + cast.now(other.id()).period());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(cast.now(application.id()).state()).isEqualTo(ApplicationState.IN_TRIAGE);
    }

    @Test
    void closingWithoutAReplyWaitsForTheDaysOfTheSetting() {
        var application = cast.inTriage(client, priya.actor());
        desk.get(path(application) + "/ask");
        assertThat(desk.get(path(application) + "/close").status()).isEqualTo(409);
        desk.post(path(application) + "/ask", "version", version(application), "words", "Which number?");
        var asked = cast.now(application.id());

        clock.advance(Duration.ofDays(14).minusSeconds(1));
        var early = desk.post(path(asked) + "/close", "version", version(asked), "words", "You can come back");
        assertThat(early.status()).isEqualTo(409);
        assertThat(desk.get(path(asked)).text()).contains("It can be closed without a reply from");
        clock.advance(Duration.ofSeconds(1));
        var done = desk.post(path(asked) + "/close", "version", version(asked), "words", "You can come back");

        assertThat(done.status()).isEqualTo(303);
        assertThat(cast.now(asked.id()).state()).isEqualTo(ApplicationState.CLOSED_NO_REPLY);
    }

    @Test
    void aClosedOneIsOpenedAgainWithAReasonAndANewClock() {
        var application = cast.inTriage(client, priya.actor());
        desk.get(path(application) + "/signpost");
        desk.post(path(application) + "/signpost", "version", version(application), "words", "See your region");
        var closed = cast.now(application.id());
        clock.advance(Duration.ofDays(3));

        assertThat(desk.post(path(closed) + "/reopen", "version", version(closed), "words", "")
                        .status())
                .isEqualTo(422);
        var done = desk.post(path(closed) + "/reopen", "version", version(closed), "words", "New facts");

        assertThat(done.status()).isEqualTo(303);
        var now = cast.now(closed.id());
        assertThat(now.state()).isEqualTo(ApplicationState.IN_TRIAGE);
        assertThat(Objects.requireNonNull(now.clock()).startedAt()).isEqualTo(clock.instant());
    }

    @Test
    void anAnswerByPhoneResumesTriageWithANewClock() {
        var application = cast.inTriage(client, priya.actor());
        desk.get(path(application) + "/ask");
        desk.post(path(application) + "/ask", "version", version(application), "words", "Which number?");
        var asked = cast.now(application.id());
        clock.advance(Duration.ofDays(2));

        var done =
                desk.post(path(asked) + "/resume", "version", version(asked), "answered", "yes", "words", "She phoned");

        assertThat(done.status()).isEqualTo(303);
        assertThat(cast.now(asked.id()).state()).isEqualTo(ApplicationState.IN_TRIAGE);
        assertThat(cast.now(asked.id()).clock()).isNotNull();
    }

    @Test
    void aReplyMadeElsewhereStopsTheClock() {
        var application = cast.inTriage(client, priya.actor());
        desk.get(path(application) + "/reply-elsewhere");

        var done = desk.post(
                path(application) + "/reply-elsewhere",
                "version",
                version(application),
                "how",
                "PHONE",
                "replied-day",
                "1",
                "replied-month",
                "3",
                "replied-year",
                "2027",
                "words",
                "We spoke about her options");

        assertThat(done.status()).isEqualTo(303);
        assertThat(cast.now(application.id()).clock()).isNull();
        assertThat(desk.follow(done).text()).contains("By phone: We spoke about her options");
    }

    @ParameterizedTest
    @CsvSource({"accept", "ask", "redirect", "signpost", "ineligible", "close", "resume", "reopen"})
    void whatASubmittedOneDoesNotAllowIsNeitherOfferedNorDone(String move) {
        var application = cast.received(client, "words");
        desk.get(path(application));

        var asked = desk.get(path(application) + "/" + move);
        var posted = desk.post(
                path(application) + "/" + move,
                "version",
                version(application),
                "words",
                "Words that stay",
                "reason",
                "Checked",
                "period",
                "number",
                "number",
                "LDN/012/345/C",
                "answered",
                "no");

        assertThat(asked.status()).isEqualTo(409);
        assertThat(posted.status()).isEqualTo(409);
        assertThat(posted.text()).contains("Words that stay");
        assertThat(cast.now(application.id()).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void standardWordsFillTheBox() {
        var application = cast.inTriage(client, priya.actor());

        var page = desk.get(path(application) + "/ask?words=0");

        assertThat(page.page().select("textarea[name=words]").text()).contains("training number");
    }

    @Test
    void anUnknownMoveOrApplicationIsNotFound() {
        var application = cast.inTriage(client, priya.actor());

        assertThat(desk.get(path(application) + "/delete").status()).isEqualTo(404);
        assertThat(desk.get("/desk/applications/" + UUID.randomUUID() + "/ask").status())
                .isEqualTo(404);
        assertThat(desk.get("/desk/applications/nonsense").status()).isEqualTo(404);
    }

    private int mailsTo(Person person) {
        return db.sql("select count(*) from messaging.message where person_id = :to")
                .param("to", person.id().value())
                .query(Integer.class)
                .single();
    }

    private Visitor signedIn(Person person) {
        return new Visitor(port).signIn(Objects.requireNonNull(person.email()));
    }

    private static String path(Application application) {
        return "/desk/applications/" + application.id();
    }

    private static String version(Application application) {
        return String.valueOf(application.version());
    }
}
