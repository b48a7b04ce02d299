package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.evaluation.Measures;
import org.waymark.evaluation.Moment;
import org.waymark.evaluation.SelfRating;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.intake.eligibility.Outcome;
import org.waymark.intake.eligibility.Question;
import org.waymark.platform.NotFound;
import org.waymark.testing.AtOnce;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ClientApplicationsTests extends AClientAndACoordinator {
    @Autowired
    private ApplicationAnswers answers;

    @Autowired
    private EligibilityDecisions eligibility;

    @Autowired
    private AvoidWishes avoidWishes;

    @Autowired
    private History history;

    @Autowired
    private Measures measures;

    @Test
    void aClientHasOneDraftHoweverOftenSheStarts() {
        var first = applications.begin(amara, EligibilityAnswers.none());
        var second = applications.begin(amara, EligibilityAnswers.none());

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void twoStartsAtOnceGiveOneDraft() throws Exception {
        var drafts = AtOnce.both(
                () -> applications.begin(amara, EligibilityAnswers.none()),
                () -> applications.begin(amara, EligibilityAnswers.none()));

        assertThat(drafts)
                .extracting(Application::id)
                .containsOnly(drafts.getFirst().id());
    }

    @Test
    void theAnswersOfTheEligibilityCheckAreFilledIn() {
        var carried = EligibilityAnswers.none()
                .with(Question.PROFESSION, "nurse")
                .with(Question.GRADE, "band-6")
                .with(Question.WORK_REGION, "london");

        var given = answers.of(applications.begin(amara, carried));

        assertThat(given.work().profession()).isEqualTo("nurse");
        assertThat(given.work().grade()).isEqualTo("band-6");
        assertThat(given.workplace().region()).isEqualTo("london");
        assertThat(given.steps()).containsExactly(Step.PROFESSION);
    }

    @Test
    void eachPageIsKeptAsItWasSaved() {
        var draft = applicants.complete(amara);

        var given = answers.of(draft);
        assertThat(given.missing()).isEmpty();
        assertThat(given.request().words()).isEqualTo(Applicants.PRIVATE);
        assertThat(given.practical().adjustments().words()).isEqualTo("C " + Applicants.PRIVATE);
        assertThat(given.situation().deadline()).isNotNull();
        assertThat(given.training().number()).isNotNull();
        assertThat(avoidWishes.of(draft).specialties()).containsExactly("cardiology");
        assertThat(measures.find(draft.id().value(), Moment.BASELINE)).contains(new SelfRating(2, 3, 4));
    }

    @Test
    void anotherProfessionClearsWhatDependedOnIt() {
        applicants.complete(amara);

        applications.save(amara, Step.PROFESSION, new Answers.Profession("nurse"));

        var given = answers.of(applications.open(amara).orElseThrow());
        assertThat(given.work().grade()).isNull();
        assertThat(given.missing()).containsExactly(Step.WORK, Step.TRAINING);
    }

    @Test
    void anIncompleteDraftIsNotSent() {
        var draft = applications.begin(amara, EligibilityAnswers.none());

        var result = applications.submit(draft.id(), amara);

        assertThat(result)
                .isInstanceOfSatisfying(
                        MoveResult.NotComplete.class,
                        refused -> assertThat(refused.missing())
                                .contains(Step.ABOUT_YOU, Step.DECLARATIONS)
                                .doesNotContain(Step.AVOID, Step.EQUALITY));
    }

    @Test
    void submittingGivesAReferenceAndFixesEligibility() {
        var sent = applicants.submitted(amara);

        assertThat(sent.reference()).isNotNull();
        assertThat(sent.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(sent.clock()).isNotNull();
        assertThat(eligibility.of(sent.id())).get().satisfies(fixed -> {
            assertThat(fixed.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(fixed.answers().grade()).contains("st3");
        });
        assertThat(history.of(sent)).extracting(HistoryEntry::what).containsExactly(Move.SUBMIT);
    }

    @Test
    void someoneWhomTheRulesSendElsewhereIsTurnedAwayBeforeSending() {
        var draft = applicants.complete(amara);
        applications.save(amara, Step.WORK, new Answers.Work("doctor", null, "f1", null));
        applications.save(
                amara, Step.TRAINING, new Answers.Training("kss", null, null, null, null, null, null, null, null));

        var result = applications.submit(draft.id(), amara);

        assertThat(result).isInstanceOf(MoveResult.TurnedAway.class);
        assertThat(applicants.now(draft.id(), amara).state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void sentTwiceAtOnceItHasOneReference() throws Exception {
        var draft = applicants.complete(amara);

        var results =
                AtOnce.both(() -> applications.submit(draft.id(), amara), () -> applications.submit(draft.id(), amara));

        assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
        assertThat(results)
                .extracting(result -> result.now().reference())
                .doesNotContainNull()
                .containsOnly(results.getFirst().now().reference());
        assertThat(history.of(draft)).hasSize(1);
        assertThat(mails(draft)).containsExactly("intake.application-received");
    }

    @Test
    void untilTriageBeginsAnswersCanBeChangedAndCoordinatorsSeeANewVersion() {
        var sent = applicants.submitted(amara);

        var saved = applications.save(amara, Step.REQUEST, new Answers.Request(List.of("other"), "New words", ""));

        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(moves.beginTriage(sent.id(), sent.version(), coordinator))
                .isInstanceOf(MoveResult.ChangedSince.class);
    }

    @Test
    void onceTriageHasBegunAnswersStayAsTheyAre() {
        applicants.inTriage(amara, coordinator);

        var saved = applications.save(amara, Step.REQUEST, new Answers.Request(List.of("other"), "New words", ""));

        assertThat(saved).isInstanceOf(SaveResult.NotEditable.class);
        assertThat(answers.of(applications.open(amara).orElseThrow()).request().words())
                .isEqualTo(Applicants.PRIVATE);
    }

    @Test
    void anEditAndTheBeginningOfTriageAtOnceNeverBothWin() throws Exception {
        for (var i = 0; i < 10; i++) {
            var client = applicants.client("Bola Racing");
            var sent = applicants.submitted(client);

            var results = AtOnce.both(
                    () -> applications.save(client, Step.REQUEST, new Answers.Request(List.of("other"), "New", ""))
                            instanceof SaveResult.Saved,
                    () -> moves.beginTriage(sent.id(), sent.version(), coordinator) instanceof MoveResult.Moved);

            assertThat(results).containsOnlyOnce(true);
        }
    }

    @Test
    void theAnswerToARequestStartsANewClockAndBothAreKept() {
        var reading = applicants.inTriage(amara, coordinator);
        moves.requestInformation(reading.id(), reading.version(), "Which programme?", coordinator);
        clock.advance(Duration.ofDays(3));

        var result = applications.answerRequest(reading.id(), "Core training", amara);

        assertThat(result.now().state()).isEqualTo(ApplicationState.IN_TRIAGE);
        assertThat(history.clocksOf(reading.id()))
                .extracting(ReplyClock::startedBy)
                .containsExactly(ReplyClock.StartedBy.SUBMITTED, ReplyClock.StartedBy.ANSWERED);
        assertThat(history.of(result.now()).getLast().words()).isEqualTo("Core training");
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() {
        var reading = applicants.inTriage(amara, coordinator);

        assertThat(applications.answerRequest(reading.id(), "Unasked", amara))
                .isInstanceOf(MoveResult.NotPossible.class);
    }

    @Test
    void aWithdrawnDraftLeavesNoWords() {
        var draft = applicants.complete(amara);

        applications.withdraw(draft.id(), null, amara);

        assertThat(answers.of(draft)).isEqualTo(Answers.EMPTY);
        assertThat(measures.find(draft.id().value(), Moment.BASELINE)).isEmpty();
        assertThat(mails(draft)).isEmpty();
    }

    @Test
    void afterAnOutcomeOrAWithdrawalSheCanApplyAgain() {
        var sent = applicants.submitted(amara);
        applications.withdraw(sent.id(), "Found help", amara);

        var again = applications.begin(amara, EligibilityAnswers.none());

        assertThat(again.id()).isNotEqualTo(sent.id());
        assertThat(applications.all(amara)).extracting(Application::id).containsExactly(again.id(), sent.id());
    }

    @Test
    void somebodyElsesApplicationIsNotFound() {
        var sent = applicants.submitted(amara);
        var other = applicants.client("Chidi Other");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.get(sent.id(), other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.withdraw(sent.id(), null, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.answerRequest(sent.id(), "x", other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.submit(sent.id(), other));
    }

    private List<String> mails(Application application) {
        return db.sql("select kind from messaging.message where about_id = :id order by posted_at, kind")
                .param("id", application.id().value())
                .query(String.class)
                .list();
    }
}
