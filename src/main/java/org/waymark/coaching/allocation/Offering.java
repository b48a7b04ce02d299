package org.waymark.coaching.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.SupportWithdrawn;
import org.waymark.coaching.allocation.OfferResult.Done;
import org.waymark.coaching.allocation.OfferResult.MovedMeanwhile;
import org.waymark.coaching.allocation.OfferResult.NotSuitable;
import org.waymark.coaching.allocation.OfferResult.WishPending;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.support.Moved;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.coaching.support.SupportState;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.reference.ServiceRules;
import org.waymark.reference.WorkingDays;

/**
 * The coordinator's side: asking a coach, taking the question back, giving a client to another coach. Rows are locked in
 * the order coach, support, offer, everywhere.
 */
@Service
public class Offering {
    private final Supports supports;
    private final SupportLifecycle lifecycle;
    private final Coaches coaches;
    private final Candidates candidates;
    private final CoachOffers offers;
    private final Settings settings;
    private final WorkingDays workingDays;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offering(
            Supports supports,
            SupportLifecycle lifecycle,
            Coaches coaches,
            Candidates candidates,
            CoachOffers offers,
            Settings settings,
            WorkingDays workingDays,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supports = supports;
        this.lifecycle = lifecycle;
        this.coaches = coaches;
        this.candidates = candidates;
        this.offers = offers;
        this.settings = settings;
        this.workingDays = workingDays;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a coach.
     *
     * @param version of the support as the coordinator saw it
     */
    @Transactional
    public OfferResult offer(SupportId id, int version, PersonId coach, Actor by) {
        if (by.is(coach)) {
            return new NotSuitable(List.of("You can’t give a client to yourself: another coordinator does that"));
        }
        coaches.lock(coach);
        var support = supports.lock(id);
        if (support.version() != version || support.state() != SupportState.AWAITING_COACH) {
            return new MovedMeanwhile(support);
        }
        if (candidates.mustWait(support)) {
            return new WishPending();
        }
        var weighed = candidates.weighed(support, coach);
        if (weighed.isEmpty() || !weighed.get().possible()) {
            return new NotSuitable(
                    weighed.map(Assessment::reasonsAgainst).orElse(List.of("This person doesn’t coach any more")));
        }
        return ask(support, weighed.get(), by);
    }

    private OfferResult ask(Support support, Assessment coach, Actor by) {
        var now = clock.instant();
        var offer = new CoachOffer(
                CoachOfferId.next(),
                support.id(),
                coach.coach().person(),
                by.person(),
                now,
                workingDays.plusWorkingDays(now, settings.now(ServiceRules.COACH_ANSWER_WORKING_DAYS)),
                CoachOffer.State.PENDING,
                null,
                null,
                coach.reasonsForClient());
        if (lifecycle.move(support, SupportMove.OFFER, by, "") instanceof Moved.Refused refused) {
            return new MovedMeanwhile(refused.now());
        }
        offers.add(offer);
        audit.did(by, "coach.asked", support.client(), "coach offer", offer.id().value());
        events.publishEvent(new CoachAsked(offer));
        return new Done();
    }

    /** Takes back what no coach has answered yet. */
    @Transactional
    OfferResult takeBack(SupportId id, int version, Actor by) {
        return back(id, version, SupportMove.RETURN, "TAKEN_BACK", by);
    }

    /** The client waits for another coach, at the old place. */
    @Transactional
    OfferResult reallocate(SupportId id, int version, Actor by) {
        return back(id, version, SupportMove.REALLOCATE, "REALLOCATED", by);
    }

    /** The client needs no support any more, and told the unit so. */
    @Transactional
    OfferResult end(SupportId id, int version, Actor by) {
        return back(id, version, SupportMove.WITHDRAW, "ENDED_BY_UNIT", by);
    }

    private OfferResult back(SupportId id, int version, SupportMove move, String why, Actor by) {
        var support = supports.lock(id);
        if (support.version() != version) {
            return new MovedMeanwhile(support);
        }
        if (move == SupportMove.RETURN) {
            closePending(id);
        }
        if (lifecycle.move(support, move, by, why) instanceof Moved.Refused refused) {
            return new MovedMeanwhile(refused.now());
        }
        audit.did(by, "support." + move.name().toLowerCase(Locale.ROOT), support.client(), "support", id.value());
        return new Done();
    }

    /** A client who has withdrawn is nobody's question any more. */
    @EventListener
    void close(SupportWithdrawn withdrawn) {
        closePending(withdrawn.support());
    }

    private void closePending(SupportId support) {
        offers.pendingOf(support)
                .ifPresent(offer -> offers.close(offer.id(), CoachOffer.State.TAKEN_BACK, clock.instant()));
    }
}
