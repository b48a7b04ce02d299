package org.waymark.coaching.decision;

/** What came of a wish to decide. */
public sealed interface DecisionResult {
    record Done(DecisionState state) implements DecisionResult {}

    /** Somebody decided, or the record was corrected, since the page was shown. */
    record NoLonger(DecisionState state) implements DecisionResult {}

    /** The client has none left but the one that the new time uses: waive, or forfeit and cancel the new time. */
    record OnTheLast() implements DecisionResult {}

    /** None is left to take, and the new time is over or was given up: it can only be waived. */
    record OnlyWaive() implements DecisionResult {}

    /** Forfeiting is for a coordinator; a second look is for another person than the one who decided. */
    record NotByYou() implements DecisionResult {}

    /** Losing an appointment, or asking again, needs words. */
    record WordsMissing() implements DecisionResult {}
}
