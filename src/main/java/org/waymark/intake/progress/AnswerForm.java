package org.waymark.intake.progress;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** An answer to a question of the unit. */
public record AnswerForm(String words) {
    public static final int WORDS = 4000;

    public AnswerForm(@Nullable String words) {
        this.words = words == null ? "" : words.strip();
    }

    Problems check() {
        return Problems.none()
                .require("words", words, "Write your answer")
                .atMost(WORDS, "words", words, "Your answer");
    }
}
