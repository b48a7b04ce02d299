package org.waymark.coaching.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.AppointmentHistory;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.decision.DecisionState;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ChangeTests extends AClientWithACoach {
    @Autowired
    private Cancelling cancelling;

    @Autowired
    private AppointmentHistory history;

    @Autowired
    private Settings settings;

    @Test
    void cancellingExactlyTwentyFourHoursBeforeIsFree() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-07T17:30");
        assertThat(journeys.cancel(amara, id)).isInstanceOf(ChangeResult.Done.class);
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CANCELLED_IN_TIME);
        assertThat(journeys.allowance(amara).used()).isZero();
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aMomentLaterItIsToldFirstThenNeedsAReasonThenWaitsForADecision() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.set(uk("2027-03-07T17:30").plusMillis(1));
        var now = clock.instant();
        assertThat(cancelling.cancel(journeys.wish(id, now, false, null), amara.actor()))
                .isInstanceOf(ChangeResult.MayCost.class);
        assertThat(cancelling.cancel(journeys.wish(id, now, true, " "), amara.actor()))
                .isInstanceOf(ChangeResult.ReasonMissing.class);
        assertThat(journeys.now(id).isBooked()).isTrue();
        assertThat(cancelling.cancel(journeys.wish(id, now, true, "My child is ill."), amara.actor()))
                .isInstanceOf(ChangeResult.Done.class);
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CHANGED_LATE);
        assertThat(journeys.decisionOn(id).state()).isEqualTo(DecisionState.PENDING);
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
        assertThat(history.lateReason(journeys.now(id))).isEqualTo("My child is ill.");
        assertThat(db.sql(
                                "select encode(why, 'escape') from coaching.appointment_move where appointment = :id and why is not null")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .doesNotContain("child");
    }

    @Test
    void theMomentWeWereToldCounts() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T09:00");
        var told = journeys.wish(id, uk("2027-03-07T09:00"), true, "Rang on Sunday.");
        assertThat(cancelling.cancel(told, cast.coordinator())).isInstanceOf(ChangeResult.Done.class);
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CANCELLED_IN_TIME);
    }

    @Test
    void nobodyCancelsAfterTheStart() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T17:30");
        assertThat(journeys.cancel(amara, id)).isInstanceOf(ChangeResult.HasStarted.class);
    }

    @Test
    void anAppointmentKeepsTheRuleItWasBookedUnder() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        db.sql("update coaching.appointment set window_minutes = 60 where id = :id")
                .param("id", id.value())
                .update();
        clock.setLondon("2027-03-08T16:30");
        journeys.cancel(amara, id);
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CANCELLED_IN_TIME);
        assertThat(settings.now(ServiceRules.CHANGE_WINDOW)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void inTimeTheSameAppointmentMovesAndItsSequenceRises() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        assertThat(journeys.move(amara, id, "2027-03-08T18:00")).isInstanceOf(ChangeResult.Done.class);
        var moved = journeys.now(id);
        assertThat(moved.start()).isEqualTo(uk("2027-03-08T18:00"));
        assertThat(moved.calendar().sequence()).isEqualTo(1);
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void movingToATakenTimeKeepsTheOldOne() {
        journeys.book(cast.client(coach), "2027-03-09T10:00");
        var id = journeys.book(amara, "2027-03-08T17:30");
        assertThat(journeys.move(amara, id, "2027-03-09T10:30")).isInstanceOf(ChangeResult.NotOpen.class);
        assertThat(journeys.now(id).start()).isEqualTo(uk("2027-03-08T17:30"));
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aLateReArrangementCarriesUnitAndCalendarEntryToTheNewTime() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T09:00");
        var instead = ((ChangeResult.Done) journeys.move(amara, id, "2027-03-12T10:00")).appointment();
        var old = journeys.now(id);
        assertThat(old.state()).isEqualTo(AppointmentState.CHANGED_LATE);
        assertThat(old.units()).isZero();
        assertThat(instead.units()).isEqualTo(1);
        assertThat(instead.calendar().uid()).isEqualTo(old.calendar().uid());
        assertThat(instead.calendar().sequence()).isGreaterThan(0);
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aChangeByTheUnitIsFreeHoweverLate() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T17:00");
        cancelling.cancelByUnit(id, journeys.now(id).version(), "The coach is ill.", coach);
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CANCELLED_BY_UNIT);
        assertThat(journeys.allowance(amara).used()).isZero();
    }

    @Test
    void aStalePageChangesNothing() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        var stale = journeys.wish(id, clock.instant(), true, null);
        journeys.move(amara, id, "2027-03-08T18:00");
        assertThat(cancelling.cancel(stale, amara.actor())).isInstanceOf(ChangeResult.NoLonger.class);
        assertThat(journeys.now(id).isBooked()).isTrue();
    }
}
