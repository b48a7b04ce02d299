package org.waymark.coaching.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.ChangeWindow.Verdict;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.Transactions;
import org.waymark.coaching.decision.Deciding;
import org.waymark.platform.Actor;

/**
 * Re-arranges. In time, the same appointment moves. Late, another one takes its place and carries its unit and calendar
 * entry, while a person decides on the old one. By the unit it moves, however late. The caller has loaded the appointment
 * through the actor's scope.
 */
@Service
public class Moving {
    /**
     * The time wished for.
     *
     * @param withoutNotice a coordinator's exception to the notice
     * @param shown how long it would take, as the page said; null when no page did
     */
    public record NewTime(
            Instant start,
            Mode mode,
            boolean withoutNotice,
            @Nullable Duration shown) {
        public NewTime(Instant start, Mode mode, boolean withoutNotice) {
            this(start, mode, withoutNotice, null);
        }
    }

    private final Appointments appointments;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Claims claims;
    private final BookableTimes times;
    private final Deciding deciding;
    private final Transactions transactions;
    private final Clock clock;

    Moving(
            Appointments appointments,
            AppointmentLife life,
            Allowances allowances,
            Claims claims,
            BookableTimes times,
            Deciding deciding,
            Transactions transactions,
            Clock clock) {
        this.appointments = appointments;
        this.life = life;
        this.allowances = allowances;
        this.claims = claims;
        this.times = times;
        this.deciding = deciding;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By the client, or as she told us. */
    public ChangeResult move(ChangeWish wish, NewTime to, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(wish.appointment());
            var refused = Refusal.of(appointment, wish);
            if (refused != null) {
                return refused;
            }
            var length = length(appointment);
            if (isOtherThanShown(to, length)) {
                return new ChangeResult.LengthChanged(appointment, length);
            }
            var late = appointment.judge(wish.toldAt()) == Verdict.LATE;
            return open(appointment, to)
                    .flatMap(open -> late
                            ? replace(appointment, meeting(open, to), open, wish, by)
                            : move(appointment, meeting(open, to), open, wish.toldAt(), by))
                    .orElseGet(() -> notOpen(appointment, to));
        });
    }

    /** By coach or coordinator, at no cost, until it starts. */
    public ChangeResult moveByUnit(AppointmentId id, int version, NewTime to, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (!appointment.isBooked() || appointment.version() != version) {
                return new ChangeResult.NoLonger(appointment);
            }
            if (appointment.hasStarted(clock.instant())) {
                return new ChangeResult.HasStarted(appointment);
            }
            var length = length(appointment);
            if (isOtherThanShown(to, length)) {
                return new ChangeResult.LengthChanged(appointment, length);
            }
            return open(appointment, to)
                    .flatMap(open -> move(appointment, meeting(open, to), open, clock.instant(), by))
                    .orElseGet(() -> notOpen(appointment, to));
        });
    }

    /** As long as her appointments take now, which may not be what this one was booked for. */
    private Duration length(Appointment appointment) {
        return times.rulesFor(appointment.client()).length();
    }

    private static boolean isOtherThanShown(NewTime to, Duration length) {
        return to.shown() != null && !to.shown().equals(length);
    }

    private Optional<OpenTime> open(Appointment appointment, NewTime to) {
        return times.at(wish(appointment, to), to.start(), to.mode());
    }

    private static BookableTimes.Wish wish(Appointment appointment, NewTime to) {
        return new BookableTimes.Wish(appointment.coach(), appointment.client(), appointment.id(), to.withoutNotice());
    }

    private static Meeting meeting(OpenTime open, NewTime to) {
        return new Meeting(to.mode(), open.venueFor(to.mode()), open.roomFor(to.mode()), "");
    }

    private ChangeResult notOpen(Appointment appointment, NewTime to) {
        return new ChangeResult.NotOpen(appointment, times.nearest(wish(appointment, to), to.start()));
    }

    private Optional<ChangeResult> move(
            Appointment appointment, Meeting meeting, OpenTime to, Instant toldAt, Actor by) {
        var moved = appointment.movedTo(to.span(), meeting);
        if (!exchangeClaims(appointment, moved)) {
            return Optional.empty();
        }
        life.become(appointment, moved, Move.MOVED, by, toldAt, null);
        life.announceMoved(moved, by);
        return Optional.of(new ChangeResult.Done(moved, false));
    }

    private Optional<ChangeResult> replace(
            Appointment appointment, Meeting meeting, OpenTime to, ChangeWish wish, Actor by) {
        var allowance = allowances.lock(appointment.client(), appointment.period());
        var instead = appointment.replacedBy(AppointmentId.next(), to.span(), meeting, life.ruleNow());
        if (!exchangeClaims(appointment, instead)) {
            return Optional.empty();
        }
        var changed = appointment.becomes(AppointmentState.CHANGED_LATE, 0);
        life.become(appointment, changed, Move.MOVED_LATE, by, wish.toldAt(), wish.reason());
        life.begin(instead, Move.BOOKED, by);
        allowances.carry(allowance, changed.id(), instead.id(), by);
        deciding.open(changed);
        life.announceMoved(instead, by);
        return Optional.of(new ChangeResult.Done(instead, true));
    }

    /** Its own time must not stand in its way; if the new one is taken, it keeps its own. */
    private boolean exchangeClaims(Appointment before, Appointment after) {
        claims.release(before.id());
        if (claims.claim(life.claimOf(after))) {
            return true;
        }
        if (!claims.claim(life.claimOf(before))) {
            throw new IllegalStateException("lost its own time: " + before.id());
        }
        return false;
    }
}
