package org.waymark.coaching.allocation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;

/** What a coach is asked and hasn't answered, for her own pages. */
@Component
public class OpenOffers {
    private final CoachOffers offers;

    OpenOffers(CoachOffers offers) {
        this.offers = offers;
    }

    /** The one that is due first comes first. */
    public List<OpenOffer> of(PersonId coach) {
        return offers.pendingOf(coach).stream()
                .map(offer -> new OpenOffer("/coach/offers/" + offer.id(), UkTime.dayAndTime(offer.answerBy())))
                .toList();
    }

    /** One request; who it is about stands on its own page. */
    public record OpenOffer(String path, String answerBy) {}
}
