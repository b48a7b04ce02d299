package org.waymark.coaching.allocation;

import java.util.List;
import org.waymark.coaching.support.Support;

/** What became of a coordinator's act. */
public sealed interface OfferResult {
    record Done() implements OfferResult {}

    /** The hard rules refuse this coach now; the reasons are for the coordinator. */
    record NotSuitable(List<String> reasons) implements OfferResult {}

    /** Somebody else was first. */
    record MovedMeanwhile(Support now) implements OfferResult {}

    /** Something that the client typed has to be dealt with first. */
    record WishPending() implements OfferResult {}
}
