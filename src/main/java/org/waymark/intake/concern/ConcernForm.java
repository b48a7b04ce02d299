package org.waymark.intake.concern;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * What is typed about a concern.
 *
 * @param step what the lead chose; not asked when a concern is raised
 * @param version of the concern as it was shown
 */
public record ConcernForm(
        @Nullable String words,
        @Nullable String step,
        @Nullable Integer version) {
    private static final int MOST = 4000;

    public static ConcernForm empty() {
        return new ConcernForm(null, null, null);
    }

    String text() {
        return words == null ? "" : words.strip();
    }

    Problems problemsWhenRaised() {
        return Problems.none()
                .require("words", words, "Say what worries you")
                .atMost(MOST, "words", words, "What worries you");
    }

    Problems problemsWhenActed() {
        var problems = Problems.none()
                .require("words", words, "Say what was done, or why")
                .atMost(MOST, "words", words, "What was done");
        if (chosen() == null) {
            problems.add("step", "Choose what to do");
        }
        return problems;
    }

    /** The step that the lead chose, or null when nothing or nothing possible was chosen. */
    @Nullable
    ConcernStep chosen() {
        return switch (step) {
            case "act" -> ConcernStep.ACTED;
            case "close" -> ConcernStep.CLOSED;
            case "reopen" -> ConcernStep.REOPENED;
            case null, default -> null;
        };
    }
}
