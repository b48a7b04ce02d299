package org.waymark.coaching.booking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.appointment.Parties;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.Transactions;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;

/**
 * Books an open time. Support and allowance are locked, in this order, then the time is claimed: the database lets one of
 * several in.
 */
@Service
public class Booking {
    /**
     * What somebody wants.
     *
     * @param withoutNotice a coordinator's exception to the notice
     * @param shown how long it would take, as the page said that it was booked from; null when no page did
     */
    public record Wish(
            SupportId support,
            Instant start,
            Mode mode,
            boolean withoutNotice,
            @Nullable Duration shown) {
        public Wish(SupportId support, Instant start, Mode mode, boolean withoutNotice) {
            this(support, start, mode, withoutNotice, null);
        }
    }

    private final Supports supports;
    private final Appointments appointments;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Claims claims;
    private final BookableTimes times;
    private final Transactions transactions;

    Booking(
            Supports supports,
            Appointments appointments,
            AppointmentLife life,
            Allowances allowances,
            Claims claims,
            BookableTimes times,
            Transactions transactions) {
        this.supports = supports;
        this.appointments = appointments;
        this.life = life;
        this.allowances = allowances;
        this.claims = claims;
        this.times = times;
        this.transactions = transactions;
    }

    /** The caller has loaded the support through the actor's scope. */
    public BookingResult book(Wish wish, Actor by) {
        return transactions.run(() -> bookLocked(wish, by));
    }

    private BookingResult bookLocked(Wish wish, Actor by) {
        var support = supports.lock(wish.support());
        if (!support.bookable()) {
            return new BookingResult.SupportNotActive();
        }
        var asked = new BookableTimes.Wish(
                support.namedCoach(), support.client(), null, wish.withoutNotice() && by.has(Role.COORDINATOR));
        var length = times.rulesFor(support.client()).length();
        if (wish.shown() != null && !wish.shown().equals(length)) {
            return new BookingResult.LengthChanged(length);
        }
        return times.at(asked, wish.start(), wish.mode())
                .map(open -> claim(wish, support, open, by))
                .orElseGet(() -> bookedBefore(wish, asked));
    }

    private BookingResult claim(Wish wish, Support support, OpenTime open, Actor by) {
        var allowance = allowances.lock(support.client(), support.period());
        if (allowance.isUsedUp()) {
            return new BookingResult.NothingLeft(allowance.atLock().granted());
        }
        var appointment = Appointment.booked(
                AppointmentId.next(), Parties.of(support), open.span(), meeting(open, wish.mode()), life.ruleNow());
        if (!claims.claim(life.claimOf(appointment))) {
            return new BookingResult.NotOpen(
                    times.nearest(BookableTimes.Wish.ofNew(support.namedCoach(), support.client()), wish.start()));
        }
        life.begin(appointment, Move.BOOKED, by);
        allowances.take(allowance, appointment.id(), by);
        life.announceBooked(appointment, by);
        return new BookingResult.Booked(appointment.id());
    }

    static Meeting meeting(OpenTime open, Mode mode) {
        return new Meeting(mode, open.venueFor(mode), open.roomFor(mode), "");
    }

    /** A form that was sent twice books once. */
    private BookingResult bookedBefore(Wish wish, BookableTimes.Wish asked) {
        return appointments.ofSupport(wish.support()).stream()
                .filter(a -> a.isBooked() && a.start().equals(wish.start()))
                .findFirst()
                .<BookingResult>map(a -> new BookingResult.Booked(a.id()))
                .orElseGet(() -> new BookingResult.NotOpen(times.nearest(asked, wish.start())));
    }
}
