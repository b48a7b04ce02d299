package org.waymark.intake.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of the form, one topic each, in their order. */
public enum Step {
    ABOUT_YOU("about-you", "About you", true),
    PROFESSION("profession", "Your profession", true),
    WORK("work", "Your grade and specialty", true),
    TRAINING("training", "Your training", true),
    WORKPLACE("workplace", "Where you work", true),
    REQUEST("request", "What you would like help with", true),
    SITUATION("situation", "Where you are now", true),
    PRACTICAL("practical", "How and when to meet", true),
    AVOID("avoid", "People and places to avoid", false),
    BASELINE("baseline", "How things feel today", true),
    EQUALITY("equality", "Equality questions", false),
    DECLARATIONS("declarations", "Before you send it", true);

    private final String slug;
    private final String title;
    private final boolean required;

    Step(String slug, String title, boolean required) {
        this.slug = slug;
        this.title = title;
        this.required = required;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Whether the application can't be sent without it. */
    public boolean isRequired() {
        return required;
    }

    public String path() {
        return "/apply/" + slug;
    }

    public static Optional<Step> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    public static List<Step> required() {
        return Arrays.stream(values()).filter(Step::isRequired).toList();
    }
}
