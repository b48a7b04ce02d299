package org.waymark.coaching.outcome;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentHistory;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.Transactions;
import org.waymark.coaching.decision.Deciding;
import org.waymark.platform.Actor;

/**
 * Puts a wrong record right, with a reason, and puts a cancelled appointment back while its time is free. Unit, claim and
 * decision follow the right record. The caller has loaded the appointment through the actor's scope.
 */
@Service
public class Corrections {
    /** For so long after cancelling, whoever did it can undo it without a reason. */
    public static final Duration UNDO = Duration.ofMinutes(15);

    private final Appointments appointments;
    private final AppointmentHistory history;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Claims claims;
    private final Deciding deciding;
    private final Transactions transactions;
    private final Clock clock;

    Corrections(
            Appointments appointments,
            AppointmentHistory history,
            AppointmentLife life,
            Allowances allowances,
            Claims claims,
            Deciding deciding,
            Transactions transactions,
            Clock clock) {
        this.appointments = appointments;
        this.history = history;
        this.life = life;
        this.allowances = allowances;
        this.claims = claims;
        this.deciding = deciding;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether this person can still undo the cancellation. */
    public boolean mayUndo(Appointment appointment, Actor by) {
        if (!appointment.state().corrections().contains(AppointmentState.BOOKED)
                || appointment.hasStarted(clock.instant())
                || appointments.carriedFrom(appointment.id()).isPresent()) {
            return false;
        }
        var last = history.last(appointment);
        return by.is(last.by()) && clock.instant().isBefore(last.at().plus(UNDO));
    }

    /** Within {@link #UNDO} of a cancellation, by whoever made it. */
    public OutcomeResult undo(AppointmentId id, int version, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (appointment.version() != version || !mayUndo(appointment, by)) {
                return new OutcomeResult.NoLonger(appointment.state());
            }
            return correctLocked(appointment, AppointmentState.BOOKED, Move.PUT_BACK, null, by);
        });
    }

    /**
     * By coach or coordinator.
     *
     * @param version what the page of whoever corrects was made from
     */
    public OutcomeResult correct(AppointmentId id, int version, AppointmentState to, String reason, Actor by) {
        if (reason.isBlank()) {
            return new OutcomeResult.ReasonMissing();
        }
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (appointment.version() != version) {
                return new OutcomeResult.NoLonger(appointment.state());
            }
            if (!appointment.state().corrections().contains(to)) {
                return new OutcomeResult.NeverSo(appointment.state(), to);
            }
            return correctLocked(appointment, to, Move.CORRECTED, reason, by);
        });
    }

    private OutcomeResult correctLocked(
            Appointment appointment, AppointmentState to, Move move, @Nullable String reason, Actor by) {
        if (to == AppointmentState.BOOKED && appointment.hasStarted(clock.instant())) {
            return new OutcomeResult.HasStarted();
        }
        var stillDecided = appointment.state().isDecidedByAPerson() && to.isDecidedByAPerson();
        var units = stillDecided ? appointment.units() : to.takesAUnit() ? 1 : 0;
        var corrected = appointment.correctedTo(to, units);
        var allowance = allowances.lock(appointment.client(), appointment.period());
        if (units > appointment.units() && allowance.isUsedUp()) {
            return new OutcomeResult.NothingLeft();
        }
        if (!claimsFollow(appointment, corrected)) {
            return new OutcomeResult.TimeGone();
        }
        if (units > appointment.units()) {
            allowances.take(allowance, appointment.id(), by);
        } else if (units < appointment.units()) {
            allowances.giveBack(allowance, appointment.id(), by);
        }
        life.become(appointment, corrected, move, by, clock.instant(), reason);
        decisionFollows(appointment, corrected);
        announce(corrected, by);
        return new OutcomeResult.Done(corrected);
    }

    private boolean claimsFollow(Appointment before, Appointment after) {
        if (before.state().claimsItsTime() && !after.state().claimsItsTime()) {
            claims.release(before.id());
        }
        var claimsAgain = !before.state().claimsItsTime() && after.state().claimsItsTime();
        return !claimsAgain || (appointments.carriedFrom(before.id()).isEmpty() && claims.claim(life.claimOf(after)));
    }

    private void decisionFollows(Appointment before, Appointment after) {
        if (before.state().isDecidedByAPerson() && !after.state().isDecidedByAPerson()) {
            deciding.withdraw(before);
        }
        if (!before.state().isDecidedByAPerson() && after.state().isDecidedByAPerson()) {
            deciding.open(after);
        }
    }

    private void announce(Appointment corrected, Actor by) {
        if (corrected.state() == AppointmentState.BOOKED) {
            life.announceBooked(corrected, by);
        } else {
            life.announceOutcome(corrected, by);
        }
    }
}
