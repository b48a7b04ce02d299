package org.waymark.coaching.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.Appointment.Proposal;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.appointment.Parties;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.claim.Claim;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.coaching.claim.Transactions;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;

/**
 * One side names several times, in or outside the coach's hours, and the other takes one. They are kept for both until
 * answered, or for a few days, and never more than five for one support. A unit is used when a time is taken.
 */
@Service
public class Proposals {
    private final Supports supports;
    private final Appointments appointments;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Claims claims;
    private final BookableTimes times;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    Proposals(
            Supports supports,
            Appointments appointments,
            AppointmentLife life,
            Allowances allowances,
            Claims claims,
            BookableTimes times,
            Settings settings,
            Transactions transactions,
            Clock clock) {
        this.supports = supports;
        this.appointments = appointments;
        this.life = life;
        this.allowances = allowances;
        this.claims = claims;
        this.times = times;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All of the times are kept, or none. The caller has loaded the support through the actor's scope. */
    public ProposalResult propose(SupportId id, Collection<Instant> starts, Meeting meeting, Actor by) {
        try {
            return transactions.run(() -> proposeLocked(id, starts, meeting, by));
        } catch (TimeTaken _) {
            return ProposalResult.TIME_TAKEN;
        }
    }

    /** Ends the transaction, so that none of the times is kept. */
    private static final class TimeTaken extends RuntimeException {
        TimeTaken() {
            super("one of the times is taken", null, false, false);
        }
    }

    private ProposalResult proposeLocked(SupportId id, Collection<Instant> starts, Meeting meeting, Actor by) {
        var support = supports.lock(id);
        if (!support.bookable()) {
            return ProposalResult.NOT_ACTIVE;
        }
        if (allowances.of(support.client(), support.period()).isUsedUp()) {
            return ProposalResult.NOTHING_LEFT;
        }
        var sorted = starts.stream().distinct().sorted().toList();
        if (sorted.isEmpty() || !sorted.stream().allMatch(start -> isWithinTheRules(start, support.client()))) {
            return ProposalResult.NO_TIMES;
        }
        var numbers = claims.freeReservationNumbers(id);
        if (numbers.size() < sorted.size()) {
            return ProposalResult.TOO_MANY;
        }
        var proposed = Appointment.proposed(
                AppointmentId.next(),
                Parties.of(support),
                new Proposal(by.person(), keptUntil(sorted.getFirst())),
                meeting,
                life.ruleNow());
        life.begin(proposed, Move.PROPOSED, by);
        for (var i = 0; i < sorted.size(); i++) {
            reserve(proposed, sorted.get(i), numbers.get(i));
        }
        life.announceProposed(proposed, by);
        return ProposalResult.PROPOSED;
    }

    private boolean isWithinTheRules(Instant start, PersonId client) {
        var rules = times.rulesFor(client);
        var now = clock.instant();
        return !start.isBefore(rules.firstStart(now)) && !start.isAfter(rules.lastStart(now));
    }

    private Instant keptUntil(Instant firstStart) {
        var kept = clock.instant().plus(Duration.ofDays(settings.now(BookingSettings.PROPOSAL_KEPT_DAYS)));
        return kept.isBefore(firstStart) ? kept : firstStart;
    }

    private void reserve(Appointment proposed, Instant start, int number) {
        var rules = times.rulesFor(proposed.client());
        var claim = new Claim(
                proposed.id(),
                proposed.support(),
                proposed.coach(),
                proposed.client(),
                TimeSpan.of(start, rules.length()),
                rules.rest(),
                proposed.meeting().roomCode());
        if (!claims.reserve(
                claim,
                number,
                Optional.ofNullable(proposed.proposal()).orElseThrow().until())) {
            throw new TimeTaken();
        }
    }

    /** Whether it is for this person to take one of the times. */
    public boolean isToAnswer(Appointment appointment, Actor actor) {
        var proposal = appointment.proposal();
        return appointment.state() == AppointmentState.PROPOSED
                && proposal != null
                && proposal.until().isAfter(clock.instant())
                && proposal.by().equals(appointment.client()) != actor.is(appointment.client());
    }

    /** The times that are kept, as choices. */
    public List<Item> items(Appointment appointment) {
        return claims.reservedFor(appointment.id()).stream()
                .map(span -> Item.of(
                        span.start().toString(), UkTime.dayAndTime(span.start()) + " to " + UkTime.time(span.end())))
                .toList();
    }

    /** The start that a choice names, if it is one of those kept. */
    public Optional<Instant> pick(Appointment appointment, String choice) {
        return claims.reservedFor(appointment.id()).stream()
                .map(TimeSpan::start)
                .filter(start -> start.toString().equals(choice))
                .findFirst();
    }

    /** The other side takes one; the rest is free again. */
    public ProposalResult take(AppointmentId id, int version, Instant start, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (appointment.version() != version || !isToAnswer(appointment, by)) {
                return ProposalResult.NO_LONGER;
            }
            return claims.reservedFor(id).stream()
                    .filter(span -> span.start().equals(start))
                    .min(Comparator.comparing(TimeSpan::start))
                    .map(span -> takeLocked(appointment, span, by))
                    .orElse(ProposalResult.NO_LONGER);
        });
    }

    private ProposalResult takeLocked(Appointment appointment, TimeSpan time, Actor by) {
        var allowance = allowances.lock(appointment.client(), appointment.period());
        if (allowance.isUsedUp()) {
            return ProposalResult.NOTHING_LEFT;
        }
        var agreed = appointment.agreedAt(time);
        claims.release(appointment.id());
        if (!claims.claim(life.claimOf(agreed))) {
            throw new IllegalStateException("lost a time that was kept: " + appointment.id());
        }
        life.become(appointment, agreed, Move.BOOKED, by, clock.instant(), null);
        allowances.take(allowance, agreed.id(), by);
        life.announceBooked(agreed, by);
        return ProposalResult.TAKEN;
    }

    /** The other side wants none of them, or the side that named them takes them back. */
    public ProposalResult decline(AppointmentId id, int version, Actor by) {
        return transactions.run(() -> {
            var appointment = appointments.lock(id);
            if (appointment.version() != version || appointment.state() != AppointmentState.PROPOSED) {
                return ProposalResult.NO_LONGER;
            }
            end(appointment, AppointmentState.DECLINED, Move.DECLINED, by);
            return ProposalResult.DECLINED;
        });
    }

    /** Nobody answered in time. */
    void expire(AppointmentId id) {
        var _ = transactions.run(() -> {
            var appointment = appointments.lock(id);
            var proposal = appointment.proposal();
            if (appointment.state() == AppointmentState.PROPOSED
                    && proposal != null
                    && !proposal.until().isAfter(clock.instant())) {
                end(appointment, AppointmentState.EXPIRED, Move.EXPIRED, Actor.waymark());
            }
            return ProposalResult.NO_LONGER;
        });
    }

    private void end(Appointment appointment, AppointmentState to, Move move, Actor by) {
        claims.release(appointment.id());
        life.become(appointment, appointment.becomes(to, 0), move, by, clock.instant(), null);
    }
}
