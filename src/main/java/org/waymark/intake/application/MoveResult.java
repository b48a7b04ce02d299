package org.waymark.intake.application;

import java.util.List;

/** How a move ended. Whatever it was, {@code now} is the application as it stands. */
public sealed interface MoveResult {

    Application now();

    /** It is done. */
    record Moved(Application now) implements MoveResult {}

    /** Somebody changed the application since the page was read: show what changed, and let the person decide again. */
    record ChangedSince(Application now) implements MoveResult {}

    /** It doesn't stand where this is possible. */
    record NotPossible(Application now) implements MoveResult {}

    /** Some pages of the form have still to be filled in. */
    record NotComplete(Application now, List<Step> missing) implements MoveResult {}

    /** The rules are certain that somebody else has to help; the page says why and who. */
    record TurnedAway(Application now) implements MoveResult {}

    /** The client has a newer application that is open, so this one can't be reopened. */
    record AnotherIsOpen(Application now) implements MoveResult {}
}
