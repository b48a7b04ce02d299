package org.waymark.coaching.allocation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.coaching.support.Support;

/** What spoke for a client's coach when she was asked, in words for the client. */
@Component
public class WhyThisCoach {
    private final CoachOffers offers;

    WhyThisCoach(CoachOffers offers) {
        this.offers = offers;
    }

    /** Sentences; empty before there is a coach. */
    public List<String> sentences(Support support) {
        return Optional.ofNullable(support.coach())
                .flatMap(coach -> offers.acceptedOf(support.id(), coach))
                .map(offer -> offer.why().stream().map(MatchReason::toClient).toList())
                .orElse(List.of());
    }
}
