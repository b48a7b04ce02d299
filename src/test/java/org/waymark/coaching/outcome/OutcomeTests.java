package org.waymark.coaching.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.AppointmentState.BOOKED;
import static org.waymark.coaching.appointment.AppointmentState.CANCELLED_IN_TIME;
import static org.waymark.coaching.appointment.AppointmentState.CHANGED_LATE;
import static org.waymark.coaching.appointment.AppointmentState.FAILED_TECHNICALLY;
import static org.waymark.coaching.appointment.AppointmentState.HELD;
import static org.waymark.coaching.appointment.AppointmentState.NO_SHOW;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.decision.DecisionState;
import org.waymark.coaching.decision.Decisions;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class OutcomeTests extends AClientWithACoach {
    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Decisions decisions;

    private AppointmentId appointment;

    @BeforeEach
    void booked() {
        appointment = journeys.book(amara, "2027-03-08T17:30");
    }

    @Test
    void nothingIsRecordedBeforeTheStart() {
        clock.setLondon("2027-03-08T17:29");
        assertThat(outcomes.held(appointment, 0, coach)).isEqualTo(new OutcomeResult.NotStarted());
    }

    @Test
    void aHeldAppointmentKeepsItsUnitAndItsTime() {
        start();
        outcomes.held(appointment, 0, coach);
        assertThat(journeys.now(appointment).state()).isEqualTo(HELD);
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aTechnicalFailureGivesTheUnitBack() {
        start();
        outcomes.failedTechnically(appointment, 0, coach);
        assertThat(journeys.allowance(amara).used()).isZero();
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void aMissedAppointmentWaitsForADecisionAndACorrectionToHeldEndsIt() {
        start();
        outcomes.missed(appointment, 0, coach);
        assertThat(journeys.decisionOn(appointment).state()).isEqualTo(DecisionState.PENDING);
        assertThat(correct(HELD)).isInstanceOf(OutcomeResult.Done.class);
        assertThat(decisions.of(appointment)).isEmpty();
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void aCorrectionNeedsAReasonAndAnAllowedTarget() {
        start();
        outcomes.held(appointment, 0, coach);
        assertThat(corrections.correct(appointment, 1, NO_SHOW, " ", coach))
                .isEqualTo(new OutcomeResult.ReasonMissing());
        assertThat(correct(CHANGED_LATE)).isEqualTo(new OutcomeResult.NeverSo(HELD, CHANGED_LATE));
    }

    @Test
    void correctingToWhatUsesAUnitNeedsOneThatIsLeft() {
        start();
        outcomes.failedTechnically(appointment, 0, coach);
        journeys.book(amara, "2027-03-15T10:00");
        journeys.book(amara, "2027-03-16T10:00");
        journeys.book(amara, "2027-03-17T10:00");
        assertThat(correct(HELD)).isEqualTo(new OutcomeResult.NothingLeft());
        assertThat(journeys.now(appointment).state()).isEqualTo(FAILED_TECHNICALLY);
    }

    @Test
    void aMissedAppointmentWhoseMessageWasFoundWasCancelledInTime() {
        start();
        outcomes.missed(appointment, 0, coach);
        assertThat(correct(CANCELLED_IN_TIME)).isInstanceOf(OutcomeResult.Done.class);
        assertThat(journeys.allowance(amara).used()).isZero();
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aCancellationIsUndoneWhileItsTimeIsFree() {
        journeys.cancel(amara, appointment);
        assertThat(corrections.undo(appointment, 1, amara.actor())).isInstanceOf(OutcomeResult.Done.class);
        assertThat(journeys.now(appointment).state()).isEqualTo(BOOKED);
        assertThat(journeys.now(appointment).calendar().sequence()).isEqualTo(2);
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aCancellationWhoseTimeIsGoneStays() {
        journeys.cancel(amara, appointment);
        journeys.book(cast.client(coach), "2027-03-08T18:00");
        assertThat(corrections.undo(appointment, 1, amara.actor())).isEqualTo(new OutcomeResult.TimeGone());
        assertThat(journeys.allowance(amara).used()).isZero();
    }

    @Test
    void onlyWhoeverCancelledUndoesItAndOnlyForAQuarterOfAnHour() {
        journeys.cancel(amara, appointment);
        assertThat(corrections.undo(appointment, 1, coach)).isInstanceOf(OutcomeResult.NoLonger.class);
        clock.advance(Corrections.UNDO);
        assertThat(corrections.undo(appointment, 1, amara.actor())).isInstanceOf(OutcomeResult.NoLonger.class);
    }

    private void start() {
        clock.setLondon("2027-03-08T17:30");
    }

    private OutcomeResult correct(AppointmentState to) {
        return corrections.correct(appointment, journeys.now(appointment).version(), to, "Wrong click.", coach);
    }
}
