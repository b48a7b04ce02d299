package org.waymark.coaching.decision;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.allowance.LockedAllowance;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.Transactions;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;
import org.waymark.reference.WorkingDays;

/**
 * The verbs of a decision. A coach or coordinator waives, only a coordinator forfeits, and what nobody decides in time is
 * waived. Never more units are used than were granted: where the unit went on to a new time and none is left, forfeiting
 * means cancelling the new time.
 */
@Service
public class Deciding {
    private final Decisions decisions;
    private final Appointments appointments;
    private final AppointmentLife life;
    private final Allowances allowances;
    private final Claims claims;
    private final Settings settings;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    Deciding(
            Decisions decisions,
            Appointments appointments,
            AppointmentLife life,
            Allowances allowances,
            Claims claims,
            Settings settings,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Transactions transactions,
            Clock clock) {
        this.decisions = decisions;
        this.appointments = appointments;
        this.life = life;
        this.allowances = allowances;
        this.claims = claims;
        this.settings = settings;
        this.workingDays = workingDays;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** There is something to decide about this appointment; in the caller's transaction. */
    public void open(Appointment about) {
        var now = clock.instant();
        var due = workingDays.plusWorkingDays(now, settings.now(ServiceRules.DECISION_WORKING_DAYS));
        decisions.add(DecisionId.next(), about, now, due);
    }

    /** The record was corrected, so there is nothing to decide; in the caller's transaction. */
    public void withdraw(Appointment about) {
        decisions.of(about.id()).ifPresent(decisions::withdraw);
    }

    /**
     * It costs nothing.
     *
     * @param version what the page of whoever decides was made from
     */
    public DecisionResult waive(DecisionId id, int version, @Nullable String words, Actor by) {
        return transactions.run(() -> {
            var seen = lockWithAppointment(id);
            if (!mayWaive(seen.decision, by)) {
                return new DecisionResult.NotByYou();
            }
            if (seen.decision.state() != DecisionState.PENDING || seen.decision.version() != version) {
                return new DecisionResult.NoLonger(seen.decision.state());
            }
            return waiveLocked(seen, words, by);
        });
    }

    private DecisionResult waiveLocked(Seen seen, @Nullable String words, Actor by) {
        var now = clock.instant();
        decisions.decide(seen.decision, DecisionState.WAIVED, by.person(), now, words);
        giveBack(seen.appointment, by);
        events.publishEvent(new DecisionMade(seen.decision, DecisionState.WAIVED, now, by));
        return new DecisionResult.Done(DecisionState.WAIVED);
    }

    private static boolean mayWaive(Decision decision, Actor by) {
        return by.isWaymark() || by.has(Role.COORDINATOR) || (by.has(Role.COACH) && by.is(decision.coach()));
    }

    private void giveBack(Appointment appointment, Actor by) {
        if (appointment.units() == 1) {
            var allowance = allowances.lock(appointment.client(), appointment.period());
            life.update(appointment, appointment.using(0));
            allowances.giveBack(allowance, appointment.id(), by);
        }
    }

    /** What nobody decided in time costs nothing. */
    void waiveOverdue(DecisionId id) {
        var _ = transactions.run(() -> {
            var seen = lockWithAppointment(id);
            var due = seen.decision.state() == DecisionState.PENDING
                    && !seen.decision.dueAt().isAfter(clock.instant());
            return due ? waiveLocked(seen, null, Actor.waymark()) : new DecisionResult.NoLonger(seen.decision.state());
        });
    }

    /**
     * The appointment is lost.
     *
     * @param words for the client; required
     * @param cancelNewTime when the unit went on to a new time and is the last: cancel that
     */
    public DecisionResult forfeit(DecisionId id, int version, String words, boolean cancelNewTime, Actor by) {
        if (!by.has(Role.COORDINATOR)) {
            return new DecisionResult.NotByYou();
        }
        if (words.isBlank()) {
            return new DecisionResult.WordsMissing();
        }
        return transactions.run(() -> {
            var seen = lockWithAppointment(id);
            if (seen.decision.state() != DecisionState.PENDING || seen.decision.version() != version) {
                return new DecisionResult.NoLonger(seen.decision.state());
            }
            return loseUnit(seen.appointment, cancelNewTime, by).orElseGet(() -> {
                var now = clock.instant();
                decisions.decide(seen.decision, DecisionState.FORFEITED, by.person(), now, words);
                events.publishEvent(new DecisionMade(seen.decision, DecisionState.FORFEITED, now, by));
                return new DecisionResult.Done(DecisionState.FORFEITED);
            });
        });
    }

    /** @return why it can't be lost; empty when it is */
    private Optional<DecisionResult> loseUnit(Appointment appointment, boolean cancelNewTime, Actor by) {
        var allowance = allowances.lock(appointment.client(), appointment.period());
        if (appointment.units() == 1) {
            allowances.forfeitHeld(allowance, appointment.id(), by);
            return Optional.empty();
        }
        if (allowance.isUsedUp()) {
            var standing = standingInstead(appointment).filter(Appointment::isBooked);
            if (standing.isEmpty() || standing.get().hasStarted(clock.instant())) {
                return Optional.of(new DecisionResult.OnlyWaive());
            }
            if (!cancelNewTime) {
                return Optional.of(new DecisionResult.OnTheLast());
            }
            cancel(standing.get(), allowance, by);
        }
        life.update(appointment, appointment.using(1));
        allowances.forfeitOneMore(allowance, appointment.id(), by);
        return Optional.empty();
    }

    /** The end of the chain of late changes: the time that carries the unit now. */
    public Optional<Appointment> standingInstead(Appointment changed) {
        return appointments
                .carriedFrom(changed.id())
                .map(next -> next.state() == AppointmentState.CHANGED_LATE && next.units() == 0
                        ? standingInstead(next).orElse(next)
                        : next);
    }

    private void cancel(Appointment standing, LockedAllowance allowance, Actor by) {
        var locked = appointments.lock(standing.id());
        var cancelled = locked.becomes(AppointmentState.CANCELLED_BY_UNIT, 0);
        claims.release(locked.id());
        life.become(locked, cancelled, Move.CANCELLED_BY_UNIT, by, clock.instant(), null);
        allowances.giveBack(allowance, locked.id(), by);
        life.announceCancelled(cancelled, by);
    }

    /** The client asks, once, for another person to look at it. */
    public DecisionResult askAgain(DecisionId id, int version, String words, Actor client) {
        if (words.isBlank()) {
            return new DecisionResult.WordsMissing();
        }
        return transactions.run(() -> {
            var seen = decisions.lock(id);
            if (!client.is(seen.client())) {
                return new DecisionResult.NotByYou();
            }
            if (seen.state() != DecisionState.FORFEITED || seen.version() != version) {
                return new DecisionResult.NoLonger(seen.state());
            }
            decisions.ask(seen, clock.instant(), words);
            events.publishEvent(new SecondLookAsked(seen, clock.instant(), client));
            return new DecisionResult.Done(DecisionState.SECOND_LOOK);
        });
    }

    /** Another person looks at it: the loss stands, or it costs nothing after all. */
    public DecisionResult lookAgain(DecisionId id, int version, boolean stands, String words, Actor by) {
        if (words.isBlank()) {
            return new DecisionResult.WordsMissing();
        }
        return transactions.run(() -> {
            var seen = lockWithAppointment(id);
            if (seen.decision.state() != DecisionState.SECOND_LOOK || seen.decision.version() != version) {
                return new DecisionResult.NoLonger(seen.decision.state());
            }
            if (!(by.has(Role.LEAD) || by.has(Role.COORDINATOR)) || !seen.decision.mayLookAgain(by.person())) {
                return new DecisionResult.NotByYou();
            }
            var to = stands ? DecisionState.UPHELD : DecisionState.OVERTURNED;
            decisions.lookAgain(seen.decision, to, by.person(), clock.instant(), words);
            if (!stands) {
                giveBack(seen.appointment, by);
            }
            events.publishEvent(new DecisionMade(seen.decision, to, clock.instant(), by));
            return new DecisionResult.Done(to);
        });
    }

    private record Seen(Decision decision, Appointment appointment) {}

    /** The appointment first: everything that changes it locks it first. */
    private Seen lockWithAppointment(DecisionId id) {
        var appointment = appointments.lock(decisions.get(id).appointment());
        return new Seen(decisions.lock(id), appointment);
    }
}
