package org.waymark.library.link;

/** What is known of a link. */
public enum LinkState {
    UNCHECKED,
    WORKING,
    BROKEN,
    /** The other side doesn't let programs look. */
    UNSURE
}
