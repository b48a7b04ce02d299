package org.waymark.evaluation;

/** When a client rated herself. */
public enum Moment {
    /** With the application, before any support. */
    BASELINE,
    /** When the support ends. */
    OUTCOME
}
