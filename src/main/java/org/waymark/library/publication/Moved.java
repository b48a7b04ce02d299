package org.waymark.library.publication;

/** What became of a move. */
public sealed interface Moved {
    /** It happened, or there was nothing to change; the publication as it is now. */
    record Done(Publication now) implements Moved {}

    /** Somebody else was quicker: the version isn't the newest any more. */
    record ChangedSince(Publication now) implements Moved {}

    /** Not possible from where it stands. */
    record NotPossible(Publication now) implements Moved {}

    record Refused(Refusal why) implements Moved {}
}
