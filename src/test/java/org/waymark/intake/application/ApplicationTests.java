package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.RuleVersion;

class ApplicationTests {
    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(3));
    private static final RuleVersion<Integer> FOURTEEN_DAYS = new RuleVersion<>(UUID.randomUUID(), 14);
    private static final PersonId AMARA = PersonId.next();
    private static final Actor CLIENT = new Actor(AMARA, "Amara", Set.of(Role.CLIENT));
    private static final Actor COORDINATOR = new Actor(PersonId.next(), "Jo", Set.of(Role.COORDINATOR));

    @Test
    void submittingStartsTheReplyClockUnderTheRuleInForce() {
        var sent = submitted();

        assertThat(sent.reference()).isEqualTo(new Reference("WM-7K3F-92"));
        assertThat(sent.confirmedAt()).isEqualTo(MONDAY);
        assertThat(sent.clock()).satisfies(clock -> {
            assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2027, 3, 15));
            assertThat(clock.ruleVersion()).isEqualTo(FOURTEEN_DAYS.id());
        });
    }

    @Test
    void fourteenDaysAcrossTheChangeOfClocksAreFourteenDates() {
        var beforeMidnight = Instant.parse("2027-03-27T23:30:00Z");

        var clock = ReplyClock.start(ReplyClock.StartedBy.SUBMITTED, beforeMidnight, FOURTEEN_DAYS);

        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2027, 4, 10));
    }

    @Test
    void aClockIsOverdueOnlyAfterItsDay() {
        var clock = ReplyClock.start(ReplyClock.StartedBy.SUBMITTED, MONDAY, FOURTEEN_DAYS);

        assertThat(clock.isOverdue(LocalDate.of(2027, 3, 15))).isFalse();
        assertThat(clock.isOverdue(LocalDate.of(2027, 3, 16))).isTrue();
    }

    @Test
    void aRequestForInformationStopsTheClockAndTheAnswerStartsANewOne() {
        var reading = submitted().beginTriage(COORDINATOR, LATER).orElseThrow().after();

        var asked =
                reading.requestInformation("Which year?", COORDINATOR, LATER).orElseThrow();
        assertThat(asked.stopped())
                .extracting(ReplyClock::stoppedBy)
                .isEqualTo(ReplyClock.StoppedBy.INFORMATION_REQUESTED);
        assertThat(asked.after().clock()).isNull();

        var answered =
                asked.after().answerRequest("ST3", FOURTEEN_DAYS, CLIENT, LATER).orElseThrow();
        assertThat(answered.after().state()).isEqualTo(ApplicationState.IN_TRIAGE);
        assertThat(answered.started()).extracting(ReplyClock::startedBy).isEqualTo(ReplyClock.StartedBy.ANSWERED);
        assertThat(answered.started()).extracting(ReplyClock::dueOn).isEqualTo(LocalDate.of(2027, 3, 18));
    }

    @Test
    void beginningTriageIsTheFirstLookAndNoReply() {
        var reading = submitted().beginTriage(COORDINATOR, LATER).orElseThrow();

        assertThat(reading.after().firstLookedAt()).isEqualTo(LATER);
        assertThat(reading.stopped()).isNull();
        assertThat(reading.after().clock()).isNotNull();
    }

    @Test
    void aReplyMadeElsewhereStopsTheClockWhenItWasMade() {
        var change = submitted()
                .logReply(COORDINATOR, LATER, LATER.minusSeconds(3600), "phoned")
                .orElseThrow();

        assertThat(change.after().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(change.stopped()).extracting(ReplyClock::stoppedAt).isEqualTo(LATER.minusSeconds(3600));
    }

    @Test
    void anOutcomeStopsTheClockAndReopeningStartsANewOne() {
        var reading = submitted().beginTriage(COORDINATOR, LATER).orElseThrow().after();
        var closed = reading.close(Move.SIGNPOST, "Your region helps", COORDINATOR, LATER)
                .orElseThrow();

        assertThat(closed.stopped()).extracting(ReplyClock::stoppedBy).isEqualTo(ReplyClock.StoppedBy.OUTCOME);
        assertThat(closed.after().outcomeAt()).isEqualTo(LATER);

        var reopened = closed.after()
                .reopen("New facts", FOURTEEN_DAYS, COORDINATOR, LATER)
                .orElseThrow();
        assertThat(reopened.after().outcomeAt()).isNull();
        assertThat(reopened.started()).extracting(ReplyClock::startedBy).isEqualTo(ReplyClock.StartedBy.REOPENED);
    }

    @Test
    void withdrawingIsNoReplyOfTheUnit() {
        var change = submitted().withdraw(null, CLIENT, LATER).orElseThrow();

        assertThat(change.stopped()).extracting(ReplyClock::stoppedBy).isEqualTo(ReplyClock.StoppedBy.WITHDRAWN);
    }

    @Test
    void neitherAnAcceptedNorAWithdrawnOneReopens() {
        var reading = submitted().beginTriage(COORDINATOR, LATER).orElseThrow().after();
        var accepted = reading.accept(ProgrammePeriodId.next(), null, COORDINATOR, LATER)
                .orElseThrow()
                .after();
        var withdrawn = submitted().withdraw(null, CLIENT, LATER).orElseThrow().after();

        assertThat(accepted.reopen("x", FOURTEEN_DAYS, COORDINATOR, LATER)).isEmpty();
        assertThat(withdrawn.reopen("x", FOURTEEN_DAYS, COORDINATOR, LATER)).isEmpty();
    }

    @Test
    void whatACoordinatorEnteredIsConfirmedByTheClientOnce() {
        var promise = new Application.Promise(new Reference("WM-7K3F-92"), MONDAY, FOURTEEN_DAYS, LATER);
        var entered = Application.begin(AMARA, Channel.PHONE, LATER)
                .enter(promise, COORDINATOR, LATER)
                .orElseThrow()
                .after();

        assertThat(entered.submittedAt()).isEqualTo(MONDAY);
        assertThat(entered.awaitsConfirmation()).isTrue();

        var confirmed = entered.confirm(CLIENT, LATER).orElseThrow().after();
        assertThat(confirmed.confirmedAt()).isEqualTo(LATER);
        assertThat(confirmed.confirm(CLIENT, LATER)).isEmpty();
    }

    @Test
    void theHistorySaysOnWhoseSideSomebodyActed() {
        var sent = submitted();

        assertThat(sent.beginTriage(COORDINATOR, LATER).orElseThrow().entry().side())
                .isEqualTo(HistoryEntry.Side.UNIT);
        assertThat(sent.withdraw("Found help", CLIENT, LATER)
                        .orElseThrow()
                        .entry()
                        .side())
                .isEqualTo(HistoryEntry.Side.CLIENT);
    }

    private static Application submitted() {
        var promise = new Application.Promise(
                new Reference("WM-7K3F-92"), MONDAY, FOURTEEN_DAYS, MONDAY.plus(Duration.ofDays(2)));
        return Application.begin(AMARA, Channel.SITE, MONDAY)
                .submit(promise, CLIENT, MONDAY)
                .orElseThrow()
                .after();
    }
}
