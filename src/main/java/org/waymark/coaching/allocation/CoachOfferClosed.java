package org.waymark.coaching.allocation;

/** An offer came back without a coach. */
record CoachOfferClosed(CoachOffer offer, CoachOffer.State how) {}
