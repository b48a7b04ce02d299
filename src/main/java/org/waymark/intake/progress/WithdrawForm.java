package org.waymark.intake.progress;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** Why a client takes an application back, if she wants to say. */
public record WithdrawForm(String reason) {
    public static final int WORDS = 1000;

    public WithdrawForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }

    Problems check() {
        return Problems.none().atMost(WORDS, "reason", reason, "Your reason");
    }
}
