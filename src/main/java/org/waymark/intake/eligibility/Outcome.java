package org.waymark.intake.eligibility;

/** What a check of eligibility says. */
public enum Outcome {
    ELIGIBLE("Eligible"),
    /** To another region's own service, at once. */
    REDIRECTED("Redirected"),
    /** To the person's own region. */
    SIGNPOSTED("Signposted"),
    NOT_ELIGIBLE("Not eligible"),
    /** The answers don't settle it: she may apply, and a coordinator decides. */
    UNSURE("Unsure");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
