package org.waymark.library.feedback;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * A note to the editors.
 *
 * @param about path of what it is about
 * @param helpful "yes", "no" or nothing
 */
public record NoteForm(
        @Nullable String about,
        @Nullable String helpful,
        @Nullable String words) {
    static final int LONGEST = 1000;

    Problems check() {
        return Problems.none()
                .require("words", words, "Enter what is missing, wrong or unclear")
                .atMost(LONGEST, "words", words, "Your note");
    }

    @Nullable
    Boolean wasHelpful() {
        return ("yes".equals(helpful) || "no".equals(helpful)) ? Boolean.valueOf("yes".equals(helpful)) : null;
    }

    String aboutOrHome() {
        return Optional.ofNullable(about).orElse("/");
    }
}
