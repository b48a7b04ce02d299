package org.waymark.library.publication;

import java.util.Optional;
import org.waymark.platform.Coded;

/** What a question is about. */
public enum QuestionGroup implements Coded {
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

    public static Optional<QuestionGroup> of(String code) {
        return Coded.of(QuestionGroup.class, code);
    }

    /** The label of a code; the code itself where nobody knows it. */
    public static String label(String code) {
        return of(code).map(QuestionGroup::label).orElse(code);
    }
}
