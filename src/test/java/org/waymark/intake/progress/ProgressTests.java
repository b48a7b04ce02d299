package org.waymark.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.accounts.People;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Applicants;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Channel;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.EntryResult;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** A client's own pages over HTTP. */
@WaymarkTest
class ProgressTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ClientApplications applications;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private Applicants applicants;
    private Visitor visitor;
    private Actor amara;
    private Actor coordinator;

    @BeforeEach
    void aClientIsSignedIn() {
        applicants = new Applicants(people, applications, moves);
        var email = Invented.email("Amara Osei");
        visitor = new Visitor(port).signIn(email);
        amara = people.byEmail(new EmailText(email)).orElseThrow().actor();
        coordinator = applicants.coordinator();
    }

    @Test
    void aQuestionIsReadAndAnsweredOnThePage() {
        var reading = applicants.inTriage(amara, coordinator);
        moves.requestInformation(reading.id(), reading.version(), "Which programme are you on?", coordinator);
        var path = "/my/applications/" + reading.id();

        assertThat(visitor.get(path).text())
                .contains("We have a question for you")
                .contains("Which programme are you on?");
        assertThat(visitor.post(path + "/answer", "words", " ").status()).isEqualTo(422);
        var answered = visitor.follow(visitor.post(path + "/answer", "words", "Core medical training"));

        assertThat(answered.text()).contains("We have your answer").contains("Core medical training");
    }

    @Test
    void anAnswerToAQuestionThatWasTakenBackIsKeptOnThePage() {
        var reading = applicants.inTriage(amara, coordinator);
        var asked = moves.requestInformation(reading.id(), reading.version(), "Which?", coordinator)
                .now();
        var path = "/my/applications/" + reading.id();
        visitor.get(path);
        moves.resumeTriage(asked.id(), asked.version(), false, "Not needed", coordinator);

        var late = visitor.post(path + "/answer", "words", "My long answer");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("your answer was not sent")
                .contains("My long answer")
                .doesNotContain("Not needed");
    }

    @Test
    void takingItBackAsksFirstAndThenIsFinal() {
        var sent = applicants.submitted(amara);
        var path = "/my/applications/" + sent.id();

        assertThat(visitor.get(path + "/withdraw").text()).contains("It can’t be taken up again");
        var done = visitor.follow(visitor.post(path + "/withdraw", "reason", "Found help"));

        assertThat(done.text()).contains("You took back your application").contains("Found help");
        assertThat(visitor.get(path + "/withdraw").status()).isEqualTo(303);
    }

    @Test
    void aDraftIsDeletedWithAllItHolds() {
        var draft = applicants.complete(amara);
        visitor.get("/my/applications/" + draft.id() + "/withdraw");

        visitor.post("/my/applications/" + draft.id() + "/withdraw");

        assertThat(visitor.get("/apply").text()).contains("Start my application");
        assertThat(visitor.get("/my/applications/" + draft.id()).text()).doesNotContain(Applicants.PRIVATE);
    }

    @Test
    void whatACoordinatorEnteredIsCheckedAndConfirmed() {
        var given = new Answers(
                Answers.EMPTY.steps(),
                new Answers.Work("nurse", null, "band-5", null),
                Answers.EMPTY.training(),
                Answers.EMPTY.workplace(),
                new Answers.Request(List.of("other"), "Said on the phone", ""),
                Answers.EMPTY.situation(),
                Answers.EMPTY.practical(),
                Answers.EMPTY.declarations());
        var entered = (EntryResult.Entered)
                moves.enterFor(amara.person(), Channel.PHONE, clock.instant(), given, coordinator);
        var path = "/my/applications/" + entered.application().id();

        assertThat(visitor.get(path + "/confirm").text()).contains("Said on the phone");
        assertThat(visitor.post(path + "/confirm").status()).isEqualTo(422);
        var confirmed = visitor.follow(visitor.post(
                path + "/confirm",
                "agreed",
                "CONFIDENTIALITY",
                "agreed",
                "CANCELLATION",
                "agreed",
                "NOT_AN_EMERGENCY"));

        assertThat(confirmed.text()).contains("Thank you for confirming").doesNotContain("Check and confirm");
    }

    @Test
    void somebodyElsesApplicationIsNotThere() {
        var other = applicants.client("Chidi Other");
        var path = "/my/applications/" + applicants.submitted(other).id();

        for (var page : List.of("", "/answers", "/sent", "/withdraw", "/confirm")) {
            assertThat(visitor.get(path + page).status()).as(page).isEqualTo(404);
        }
        visitor.get("/apply");
        for (var page : List.of("/answer", "/withdraw", "/confirm")) {
            assertThat(visitor.post(path + page, "words", "x", "agreed", "CONFIDENTIALITY")
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
    }
}
