package org.waymark.coaching.allocation;

/** A coordinator asked a coach. */
record CoachAsked(CoachOffer offer) {}
