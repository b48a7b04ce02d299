package org.waymark.coaching.change;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.ChangeWindow.Verdict;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.Transactions;
import org.waymark.coaching.decision.Deciding;
import org.waymark.platform.Actor;

/**
 * Cancels. In time it is free; late, it waits for a person's decision; by the unit it never costs anything. The caller has
 * loaded the appointment through the actor's scope.
 */
@Service
public class Cancelling {
    private final Appointments appointments;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Claims claims;
    private final Deciding deciding;
    private final Transactions transactions;
    private final Clock clock;

    Cancelling(
            Appointments appointments,
            AppointmentLife life,
            Allowances allowances,
            Claims claims,
            Deciding deciding,
            Transactions transactions,
            Clock clock) {
        this.appointments = appointments;
        this.life = life;
        this.allowances = allowances;
        this.claims = claims;
        this.deciding = deciding;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By the client, or as she told us. */
    public ChangeResult cancel(ChangeWish wish, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(wish.appointment());
            var refused = Refusal.of(appointment, wish);
            if (refused != null) {
                return refused;
            }
            return appointment.judge(wish.toldAt()) == Verdict.IN_TIME
                    ? cancelInTime(appointment, wish, by)
                    : cancelLate(appointment, wish, by);
        });
    }

    private ChangeResult cancelInTime(Appointment appointment, ChangeWish wish, Actor by) {
        var cancelled = free(appointment, AppointmentState.CANCELLED_IN_TIME, by);
        life.become(appointment, cancelled, Move.CANCELLED, by, wish.toldAt(), wish.reason());
        life.announceCancelled(cancelled, by);
        return new ChangeResult.Done(cancelled, false);
    }

    private ChangeResult cancelLate(Appointment appointment, ChangeWish wish, Actor by) {
        var changed = appointment.becomes(AppointmentState.CHANGED_LATE, 1);
        claims.release(appointment.id());
        life.become(appointment, changed, Move.CANCELLED_LATE, by, wish.toldAt(), wish.reason());
        deciding.open(changed);
        life.announceCancelled(changed, by);
        return new ChangeResult.Done(changed, true);
    }

    /** By coach or coordinator, at any time until an outcome is recorded. */
    public ChangeResult cancelByUnit(AppointmentId id, int version, @Nullable String reason, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (!appointment.isBooked() || appointment.version() != version) {
                return new ChangeResult.NoLonger(appointment);
            }
            var cancelled = free(appointment, AppointmentState.CANCELLED_BY_UNIT, by);
            life.become(appointment, cancelled, Move.CANCELLED_BY_UNIT, by, clock.instant(), reason);
            life.announceCancelled(cancelled, by);
            return new ChangeResult.Done(cancelled, false);
        });
    }

    private Appointment free(Appointment appointment, AppointmentState to, Actor by) {
        var allowance = allowances.lock(appointment.client(), appointment.period());
        claims.release(appointment.id());
        allowances.giveBack(allowance, appointment.id(), by);
        return appointment.becomes(to, 0);
    }
}
