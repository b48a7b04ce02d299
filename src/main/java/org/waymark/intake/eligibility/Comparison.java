package org.waymark.intake.eligibility;

/** How a condition compares. */
public enum Comparison {
    IS("is one of"),
    IS_NOT("is none of"),
    /** So many years ago or fewer, the last day included. */
    WITHIN_YEARS("within this many years");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
