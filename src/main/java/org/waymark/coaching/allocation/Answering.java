package org.waymark.coaching.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.allocation.CoachOffer.DeclineReason;
import org.waymark.coaching.allocation.CoachOffer.State;
import org.waymark.coaching.coach.Acquaintances;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.support.Moved;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** The coach's side: she knows the client, accepts, declines, or doesn't answer in time. */
@Service
public class Answering {
    private final Supports supports;
    private final SupportLifecycle lifecycle;
    private final Coaches coaches;
    private final Acquaintances acquaintances;
    private final Candidates candidates;
    private final CoachOffers offers;
    private final Vault vault;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Supports supports,
            SupportLifecycle lifecycle,
            Coaches coaches,
            Acquaintances acquaintances,
            Candidates candidates,
            CoachOffers offers,
            Vault vault,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supports = supports;
        this.lifecycle = lifecycle;
        this.coaches = coaches;
        this.acquaintances = acquaintances;
        this.candidates = candidates;
        this.offers = offers;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The rules are asked again: what was true when she was asked may have changed. */
    @Transactional
    public AnswerResult accept(CoachOfferId id, Actor by) {
        coaches.lock(by.person());
        var offer = offers.ofCoach(by.person(), id);
        var support = supports.lock(offer.support());
        if (!isOpen(offer)) {
            return AnswerResult.NO_LONGER_OPEN;
        }
        if (candidates.mustWait(support)
                || candidates
                        .weighed(support, by.person())
                        .filter(Assessment::possible)
                        .isEmpty()) {
            giveBack(offer, State.TAKEN_BACK, support, "NO_LONGER_SUITABLE", Actor.waymark());
            return AnswerResult.NO_LONGER_OPEN;
        }
        if (!offers.close(id, State.ACCEPTED, clock.instant())) {
            return AnswerResult.NO_LONGER_OPEN;
        }
        if (lifecycle.accept(support, by.person(), by) instanceof Moved.Refused) {
            throw new IllegalStateException("a pending offer without a support that waits for it");
        }
        audit.did(by, "coach.accepted", support.client(), "coach offer", id.value());
        return AnswerResult.ACCEPTED;
    }

    @Transactional
    AnswerResult decline(CoachOfferId id, DeclineReason reason, String words, Actor by) {
        var offer = offers.ofCoach(by.person(), id);
        var support = supports.lock(offer.support());
        if (!isOpen(offer) || !offers.decline(id, clock.instant(), reason, underKey(support, id, words))) {
            return AnswerResult.NO_LONGER_OPEN;
        }
        returned(offer, State.DECLINED, support, "DECLINED", by);
        return AnswerResult.RETURNED;
    }

    /** She knows the client: the question goes back, and she is never asked about this client again. */
    @Transactional
    AnswerResult knows(CoachOfferId id, Actor by) {
        var offer = offers.ofCoach(by.person(), id);
        var support = supports.lock(offer.support());
        acquaintances.add(by.person(), support.client(), clock.instant());
        return isOpen(offer) && giveBack(offer, State.KNOWN, support, "KNOWN", by)
                ? AnswerResult.RETURNED
                : AnswerResult.NO_LONGER_OPEN;
    }

    /** Does nothing when an answer was quicker. */
    @Transactional
    void timeOut(CoachOffer offer) {
        var support = supports.lock(offer.support());
        giveBack(offer, State.TIMED_OUT, support, "TIMED_OUT", Actor.waymark());
    }

    /** The words that a coach added when she declined, for a coordinator. */
    Optional<String> words(CoachOffer offer) {
        var client = supports.get(offer.support()).client();
        return offers.words(offer.id()).map(kept -> vault.open(client, place(offer.id()), kept));
    }

    /** Read again under the support's lock; an answer after the last moment counts as none. */
    private boolean isOpen(CoachOffer seen) {
        Instant now = clock.instant();
        return offers.find(seen.id())
                .filter(CoachOffer::isPending)
                .filter(offer -> offer.answerBy().isAfter(now))
                .isPresent();
    }

    private boolean giveBack(CoachOffer offer, State how, Support support, String why, Actor by) {
        if (!offers.close(offer.id(), how, clock.instant())) {
            return false;
        }
        returned(offer, how, support, why, by);
        return true;
    }

    private void returned(CoachOffer offer, State how, Support support, String why, Actor by) {
        if (lifecycle.move(support, SupportMove.RETURN, by, why) instanceof Moved.Refused) {
            throw new IllegalStateException("a pending offer without a support that waits for it");
        }
        events.publishEvent(new CoachOfferClosed(offer, how));
    }

    private byte @Nullable [] underKey(Support support, CoachOfferId id, String words) {
        return words.isBlank() ? null : vault.seal(support.client(), place(id), words.strip());
    }

    private static Place place(CoachOfferId id) {
        return new Place("coaching.coach_offer.words", id.value());
    }
}
