package org.waymark.coaching.outcome;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.claim.Transactions;
import org.waymark.coaching.decision.Deciding;
import org.waymark.platform.Actor;

/**
 * Records, after the start, whether they met. A technical failure gives the unit back; a missed appointment waits for a
 * person's decision, as a late change does. The caller has loaded the appointment through the actor's scope.
 */
@Service
public class Outcomes {
    private final Appointments appointments;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Deciding deciding;
    private final Transactions transactions;
    private final Clock clock;

    Outcomes(
            Appointments appointments,
            AppointmentLife life,
            Allowances allowances,
            Deciding deciding,
            Transactions transactions,
            Clock clock) {
        this.appointments = appointments;
        this.life = life;
        this.allowances = allowances;
        this.deciding = deciding;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param version what the actor's page was made from */
    public OutcomeResult held(AppointmentId id, int version, Actor by) {
        return record(id, version, AppointmentState.HELD, by);
    }

    public OutcomeResult missed(AppointmentId id, int version, Actor by) {
        return record(id, version, AppointmentState.NO_SHOW, by);
    }

    public OutcomeResult failedTechnically(AppointmentId id, int version, Actor by) {
        return record(id, version, AppointmentState.FAILED_TECHNICALLY, by);
    }

    private OutcomeResult record(AppointmentId id, int version, AppointmentState outcome, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (!appointment.isBooked() || appointment.version() != version) {
                return new OutcomeResult.NoLonger(appointment.state());
            }
            if (!appointment.hasStarted(clock.instant())) {
                return new OutcomeResult.NotStarted();
            }
            return recordLocked(appointment, outcome, by);
        });
    }

    private OutcomeResult recordLocked(Appointment appointment, AppointmentState outcome, Actor by) {
        var recorded = appointment.becomes(outcome, outcome.takesAUnit() ? 1 : 0);
        life.become(appointment, recorded, Move.OUTCOME, by, clock.instant(), null);
        if (!outcome.takesAUnit()) {
            var allowance = allowances.lock(appointment.client(), appointment.period());
            allowances.giveBack(allowance, appointment.id(), by);
        }
        if (outcome.isDecidedByAPerson()) {
            deciding.open(recorded);
        }
        life.announceOutcome(recorded, by);
        return new OutcomeResult.Done(recorded);
    }
}
