package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.waymark.intake.AcceptedApplications;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ApplicationMovesTests extends AClientAndACoordinator {
    @Autowired
    private ProgrammePeriods periods;

    @Autowired
    private AcceptedApplications accepted;

    @Autowired
    private AvoidWishes avoidWishes;

    @Autowired
    private ApplicationAnswers answers;

    @Autowired
    private History history;

    @Test
    void ofTwoCoordinatorsTheSecondIsShownWhatChanged() {
        var sent = applicants.submitted(amara);

        assertThat(moves.beginTriage(sent.id(), sent.version(), coordinator)).isInstanceOf(MoveResult.Moved.class);
        assertThat(moves.beginTriage(sent.id(), sent.version(), applicants.coordinator()))
                .isInstanceOfSatisfying(
                        MoveResult.ChangedSince.class,
                        stale -> assertThat(stale.now().state()).isEqualTo(ApplicationState.IN_TRIAGE));
    }

    @Test
    void aDraftIsNotFoundByTheUnit() {
        var draft = applications.begin(amara, EligibilityAnswers.none());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.beginTriage(draft.id(), draft.version(), coordinator));
    }

    @Test
    void acceptingOpensAProgrammePeriodAndTheSameProgrammeIsTheSamePeriod() {
        var first = applicants.inTriage(amara, coordinator);
        var number = new TrainingNumber("LDN/777/001/C");
        var once = moves.accept(first.id(), first.version(), new PeriodChoice.ByNumber(number), null, coordinator);

        var second = applicants.inTriage(amara, coordinator);
        var typedAgain = new PeriodChoice.ByNumber(new TrainingNumber("ldn 777 001 c"));
        var twice = moves.accept(second.id(), second.version(), typedAgain, null, coordinator);

        assertThat(twice.now().period()).isNotNull().isEqualTo(once.now().period());
        assertThat(periods.ofClient(amara.person())).hasSize(1);
        assertThat(periods.suggest(amara.person(), Applicants.training("LDN777001C")))
                .contains(new PeriodChoice.Same(
                        periods.ofClient(amara.person()).getFirst().id()));
    }

    @Test
    void aSchemeWithAnotherStartIsAnotherPeriod() {
        var first = applicants.inTriage(amara, coordinator);
        var autumn = new PeriodChoice.ByScheme("preceptorship", LocalDate.of(2026, 9, 1));
        moves.accept(first.id(), first.version(), autumn, null, coordinator);
        var second = applicants.inTriage(amara, coordinator);
        var spring = new PeriodChoice.ByScheme("preceptorship", LocalDate.of(2027, 3, 1));
        moves.accept(second.id(), second.version(), spring, null, coordinator);

        assertThat(periods.ofClient(amara.person())).hasSize(2);
    }

    @Test
    void aPeriodOfSomebodyElseCannotBeTaken() {
        var reading = applicants.inTriage(amara, coordinator);
        var foreign = new PeriodChoice.Same(ProgrammePeriodId.next());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.accept(reading.id(), reading.version(), foreign, null, coordinator));
    }

    @Test
    void whatIsEnteredForAClientCountsFromTheDayItWasReceived() {
        var received = clock.instant().minus(Duration.ofDays(2));
        var given = new Answers(
                Set.of(),
                new Answers.Work("nurse", null, "band-5", null),
                Answers.EMPTY.training(),
                Answers.EMPTY.workplace(),
                new Answers.Request(List.of("other"), "On the phone", ""),
                Answers.EMPTY.situation(),
                Answers.EMPTY.practical(),
                Answers.EMPTY.declarations());

        var entered = moves.enterFor(amara.person(), Channel.PHONE, received, given, coordinator);

        assertThat(entered).isInstanceOfSatisfying(EntryResult.Entered.class, result -> {
            assertThat(result.application().submittedAt()).isEqualTo(received);
            assertThat(result.application().clock())
                    .extracting(ReplyClock::dueOn)
                    .isEqualTo(UkTime.dateOf(received).plusDays(14));
            assertThat(result.application().awaitsConfirmation()).isTrue();
            assertThat(answers.of(result.application()).request().words()).isEqualTo("On the phone");
        });
        assertThat(moves.enterFor(amara.person(), Channel.PHONE, received, given, coordinator))
                .isInstanceOf(EntryResult.AnotherIsOpen.class);
    }

    @Test
    void aClosedOneReopensUnlessTheClientHasANewerOneOpen() {
        var reading = applicants.inTriage(amara, coordinator);
        var closed = moves.signpost(reading.id(), reading.version(), "Your region", coordinator)
                .now();
        applications.begin(amara, EligibilityAnswers.none());

        assertThat(moves.reopen(closed.id(), closed.version(), "New facts", coordinator))
                .isInstanceOf(MoveResult.AnotherIsOpen.class);

        applications.withdraw(applications.open(amara).orElseThrow().id(), null, amara);
        assertThat(moves.reopen(closed.id(), closed.version(), "New facts", coordinator))
                .isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void aReplyMadeElsewhereStopsTheClock() {
        var sent = applicants.submitted(amara);

        moves.logReply(sent.id(), sent.version(), clock.instant(), "Phoned her", coordinator);

        assertThat(history.clocksOf(sent.id()))
                .singleElement()
                .satisfies(
                        stopped -> assertThat(stopped.stoppedBy()).isEqualTo(ReplyClock.StoppedBy.REPLIED_ELSEWHERE));
    }

    @Test
    void aCoachReadsNoAvoidWishesAndThePolicyReadsThePicksOnly() {
        var application = applicants.accepted(amara, coordinator);

        assertThat(accepted.forCoach(application.id()).toString()).doesNotContain("B " + Applicants.PRIVATE);
        var facts = accepted.facts(application.id());
        assertThat(facts.avoidSpecialties()).containsExactly("cardiology");
        assertThat(facts.typedAvoidPending()).isTrue();
        assertThat(facts.placements()).isEmpty();
    }

    @Test
    void onlyAcceptedApplicationsReachCoaching() {
        var reading = applicants.inTriage(amara, coordinator);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accepted.facts(reading.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accepted.forCoach(reading.id()));
    }

    @Test
    void aCoordinatorSettlesWhatWasTypedAndOneWhoCoachesNeverSeesIt() {
        var application = applicants.accepted(amara, coordinator);
        var alsoCoach = new Actor(coordinator.person(), "Jo", Set.of(Role.COORDINATOR, Role.COACH));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> avoidWishes.typed(application, alsoCoach));
        assertThat(avoidWishes.typed(application, coordinator)).contains("B " + Applicants.PRIVATE);

        avoidWishes.settle(application, Set.of(), Set.of("some-trust"), Set.of(), coordinator);
        assertThat(accepted.facts(application.id()).typedAvoidPending()).isFalse();
        assertThat(accepted.facts(application.id()).avoidOrganisations()).containsExactly("some-trust");
    }

    @Test
    void aSecondPersonWithTheSameNumbersIsFound() {
        var first = applicants.submitted(amara);
        var other = applicants.client("Chidi Same");
        var given = answers.of(first);
        applicants.complete(other);
        applications.save(other, Step.WORK, given.work());
        applications.save(other, Step.TRAINING, given.training());
        applications.submit(applications.open(other).orElseThrow().id(), other);

        var number = Objects.requireNonNull(given.work().regulatorNumber());
        assertThat(answers.othersWith(number, amara.person())).containsExactly(other.person());
        var trainingNumber = Objects.requireNonNull(given.training().number());
        assertThat(answers.othersWith(trainingNumber, amara.person())).containsExactly(other.person());
    }

    @Test
    void historyCannotBeChanged() {
        var sent = applicants.submitted(amara);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql("update intake.history set what = 'ACCEPT' where application = :id")
                        .param("id", sent.id().value())
                        .update());
    }
}
