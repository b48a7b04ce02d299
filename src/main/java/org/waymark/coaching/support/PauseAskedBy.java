package org.waymark.coaching.support;

/** Whose wish a pause was. */
public enum PauseAskedBy {
    CLIENT,
    COACH
}
