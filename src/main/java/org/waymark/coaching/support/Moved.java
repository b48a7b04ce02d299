package org.waymark.coaching.support;

/** What became of a move. */
public sealed interface Moved {
    /** It happened; the support as it is now. */
    record Done(Support support) implements Moved {}

    /** Not possible: somebody changed the support meanwhile, or it never was possible from where it stands now. */
    record Refused(Support now) implements Moved {}
}
