package org.waymark.library.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question is about. */
public enum QuestionGroup {
    APPLYING("Applying"),
    ELIGIBILITY("Eligibility"),
    APPOINTMENTS("Appointments"),
    CONFIDENTIALITY("Confidentiality"),
    COACHES("Coaches"),
    EVENTS_AND_LEARNING("Events and learning"),
    ACCOUNT("Your account");

    private final String label;

    QuestionGroup(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As details and front matter say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionGroup> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The label of a code; the code itself where nobody knows it. */
    public static String label(String code) {
        return of(code).map(QuestionGroup::label).orElse(code);
    }
}
