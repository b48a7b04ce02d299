package org.waymark.intake.eligibility;

/** What we may ask, in the order of asking; only what can still change the answer is asked. */
public enum Question {
    PROFESSION("profession"),
    GRADE("grade"),
    TRAINING_REGION("training-region"),
    SCHEME("scheme"),
    WORK_REGION("work-region"),
    REGISTERED("registered");

    private final String slug;

    Question(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses and in what is carried over. */
    public String slug() {
        return slug;
    }
}
