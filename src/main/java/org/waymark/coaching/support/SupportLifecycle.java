package org.waymark.coaching.support;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.CoachAllocated;
import org.waymark.coaching.SupportActivated;
import org.waymark.coaching.SupportBegun;
import org.waymark.coaching.SupportCompleted;
import org.waymark.coaching.SupportEvent;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.SupportLapsed;
import org.waymark.coaching.SupportOffered;
import org.waymark.coaching.SupportResumed;
import org.waymark.coaching.SupportReturnedToQueue;
import org.waymark.coaching.SupportWithdrawn;
import org.waymark.intake.ApplicationAccepted;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** Makes the moves of a support true: the row, its history and the event, in one transaction. */
@Service
public class SupportLifecycle {
    private final Supports supports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportLifecycle(Supports supports, ApplicationEventPublisher events, Clock clock) {
        this.supports = supports;
        this.events = events;
        this.clock = clock;
    }

    /** An application accepted twice keeps its one support. */
    @EventListener
    @Transactional
    public void begin(ApplicationAccepted accepted) {
        var support = Support.begun(
                SupportId.next(), accepted.application(), accepted.client(), accepted.period(), accepted.at());
        if (supports.add(support)) {
            events.publishEvent(new SupportBegun(support.id(), support.client(), accepted.at(), accepted.by()));
        }
    }

    /** @param seen the support as the actor saw it: a version that is no longer the newest is refused */
    @Transactional
    public Moved accept(Support seen, PersonId coach, Actor by) {
        return make(seen, SupportMove.ACCEPT, seen.acceptedBy(coach, clock.instant()), by, "");
    }

    /**
     * Any move but {@link SupportMove#ACCEPT}, which needs its coach.
     *
     * @param seen the support as the actor saw it: a version that is no longer the newest is refused
     * @param why a short code for the history, or empty
     */
    @Transactional
    public Moved move(Support seen, SupportMove move, Actor by, String why) {
        if (move == SupportMove.ACCEPT) {
            throw new IllegalArgumentException("a coach accepts by accept()");
        }
        return make(seen, move, seen.after(move, clock.instant()), by, why);
    }

    private Moved make(Support seen, SupportMove move, Optional<Support> next, Actor by, String why) {
        if (next.isEmpty() || !supports.save(seen, move, next.get(), by, why)) {
            return new Moved.Refused(supports.get(seen.id()));
        }
        events.publishEvent(event(seen, move, next.get(), by));
        return new Moved.Done(next.get());
    }

    private static SupportEvent event(Support before, SupportMove move, Support after, Actor by) {
        var id = after.id();
        var client = after.client();
        Instant at = after.stateSince();
        return switch (move) {
            case OFFER -> new SupportOffered(id, client, at, by);
            case ACCEPT -> new CoachAllocated(id, client, after.namedCoach(), at, by);
            case RETURN, REALLOCATE -> new SupportReturnedToQueue(id, client, before.coach(), at, by);
            case AGREE -> new SupportActivated(id, client, after.namedCoach(), at, by);
            case COMPLETE -> new SupportCompleted(id, client, after.namedCoach(), at, by);
            case LAPSE -> new SupportLapsed(id, client, after.namedCoach(), at, by);
            case RESUME -> new SupportResumed(id, client, after.namedCoach(), at, by);
            case WITHDRAW -> new SupportWithdrawn(id, client, before.coach(), at, by);
        };
    }
}
