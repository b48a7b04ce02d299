package org.waymark.library.editing;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** Why a draft goes back to the one who wrote it. */
public record ReasonForm(int version, @Nullable String reason) {
    static final int LONGEST = 500;

    Problems check() {
        return Problems.none()
                .require("reason", reason, "Enter what should change")
                .atMost(LONGEST, "reason", reason, "What should change");
    }

    String words() {
        return Typed.line(reason);
    }
}
