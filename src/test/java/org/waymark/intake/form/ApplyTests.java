package org.waymark.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.intake.application.Applicants;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.Step;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.intake.eligibility.EligibilityCarried;
import org.waymark.intake.eligibility.Question;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.testing.Invented;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** The form over HTTP, without scripts. */
@WaymarkTest
class ApplyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ClientApplications applications;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private EligibilityCarried carried;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    private Applicants applicants;
    private Visitor visitor;
    private Actor amara;

    @BeforeEach
    void aClientIsSignedIn() {
        applicants = new Applicants(people, applications, moves);
        var email = Invented.email("Amara Osei");
        visitor = new Visitor(port).signIn(email);
        amara = people.byEmail(new EmailText(email)).orElseThrow().actor();
    }

    @Test
    void lookingAtTheStartBeginsNothing() {
        var seen = visitor.get("/apply");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("Start my application").contains("call 999");
        assertThat(applications.open(amara)).isEmpty();
    }

    @Test
    void carriedAnswersAreFilledInWhenTheDraftBegins() {
        var signed = carried.sign(EligibilityAnswers.none().with(Question.PROFESSION, "midwife"));
        visitor.get("/apply?eligibility=" + signed);

        var begun = visitor.post("/apply", "eligibility", signed);
        var tasks = visitor.follow(begun);

        assertThat(begun.status()).isEqualTo(303);
        assertThat(tasks.text()).contains("You have filled in 1 of 10 parts");
        assertThat(visitor.get("/apply/profession")
                        .page()
                        .select("input[value=midwife]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aMadeUpEligibilityIsIgnored() {
        visitor.get("/apply");

        assertThat(visitor.post("/apply", "eligibility", "made.up").status()).isEqualTo(303);
        assertThat(visitor.get("/apply").text()).contains("0 of 10");
    }

    @Test
    void wrongInputIsAnsweredBesideTheFieldWithWhatWasTyped() {
        begin();
        visitor.get("/apply/about-you");

        var refused = visitor.post("/apply/about-you", "name", "", "phone", "ring me");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".nhsuk-error-summary a[href=#name]").text())
                .isEqualTo("Enter your full name");
        assertThat(refused.page().select("#phone").val()).isEqualTo("ring me");
        assertThat(refused.page().select("#phone-error").text()).contains("07700 900123");
    }

    @Test
    void eachPageIsReachableAndSaysWhereUrgentHelpIs() {
        applicants.complete(amara);

        for (var step : Step.values()) {
            var seen = visitor.get(step.path());
            assertThat(seen.status()).as(step.name()).isEqualTo(200);
            assertThat(seen.text()).as(step.name()).contains("This is not an emergency service");
        }
    }

    @Test
    void equalityAnswersAreStoredWithoutAnyLinkAndAskedOnce() {
        begin();
        visitor.get("/apply/equality");
        var before = equalityRows();

        visitor.post("/apply/equality", "sex", "Female", "religion", "made up");
        assertThat(visitor.get("/apply/equality").status()).isEqualTo(303);
        visitor.post("/apply/equality", "sex", "Male");

        assertThat(equalityRows()).isEqualTo(before + 1);
        assertThat(db.sql("""
                select column_name from information_schema.columns
                where table_schema = 'intake' and table_name = 'equality_answers'
                """).query(String.class).list())
                .noneMatch(column ->
                        column.contains("person") || column.contains("client") || column.contains("application"));
    }

    @Test
    void checkedAndSentItShowsItsReferenceAndTheDayOfTheReply() {
        applicants.complete(amara);
        var check = visitor.get("/apply/check");
        assertThat(check.text()).contains(Applicants.PRIVATE).contains("Send my application");

        var sent = visitor.follow(visitor.post("/apply/check"));

        assertThat(sent.text())
                .contains("Application sent")
                .containsPattern("WM-[0-9A-Z]{4}-[0-9A-Z]{2}")
                .contains("We reply by");
        assertThat(visitor.post("/apply/check").location())
                .isEqualTo(sent.response().uri().getPath());
    }

    @Test
    void whoIsSentElsewhereIsToldBeforeSending() {
        applicants.complete(amara);
        visitor.get("/apply/work");
        visitor.post("/apply/work", "grade", "f1", "notRegistered", "yes");
        visitor.post("/apply/training", "region", "kss", "scheme", "none");

        var check = visitor.get("/apply/check");

        assertThat(check.text()).contains("We can’t offer you 1-2-1 support").doesNotContain("Send my application");
        assertThat(visitor.post("/apply/check").status()).isEqualTo(422);
    }

    @Test
    void aChangeThatComesTooLateIsNotSavedAndNotLost() {
        var coordinator = applicants.coordinator();
        var sent = applicants.submitted(amara);
        visitor.get("/apply/request");
        moves.beginTriage(sent.id(), sent.version(), coordinator);

        var late = visitor.post("/apply/request", "reasons", "other", "words", "What I wrote too late");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("we started to read your application").contains("What I wrote too late");
        assertThat(visitor.get("/apply/request").location()).isEqualTo("/my/applications/" + sent.id());
    }

    private void begin() {
        visitor.get("/apply");
        visitor.post("/apply");
    }

    private int equalityRows() {
        return db.sql("select count(*) from intake.equality_answers")
                .query(Integer.class)
                .single();
    }
}
