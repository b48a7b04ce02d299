package org.waymark.coaching.allocation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.allocation.CoachOffer.DeclineReason;
import org.waymark.platform.web.Problems;

/**
 * A coach's answer as it was typed.
 *
 * @param knows "yes" or "no"
 * @param answer "accept" or "decline"; not needed when she knows the client
 * @param reason the name of a reason to decline
 * @param words what she adds for the coordinator
 */
public record AnswerForm(String knows, String answer, String reason, String words) {
    static final int MOST_CHARACTERS = 1000;
    static final AnswerForm EMPTY = new AnswerForm("", "", "", "");

    static AnswerForm of(
            @Nullable String knows, @Nullable String answer, @Nullable String reason, @Nullable String words) {
        return new AnswerForm(text(knows), text(answer), text(reason), text(words));
    }

    boolean knowsClient() {
        return "yes".equals(knows);
    }

    boolean accepts() {
        return "accept".equals(answer);
    }

    Optional<DeclineReason> declineReason() {
        return Arrays.stream(DeclineReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
    }

    Problems problems() {
        var problems = Problems.none();
        if (!knowsClient() && !"no".equals(knows)) {
            return problems.add("knows", "Say whether you know this person");
        }
        if (knowsClient()) {
            return problems;
        }
        if (!accepts() && !"decline".equals(answer)) {
            return problems.add("answer", "Choose whether you take this client");
        }
        if (!accepts() && declineReason().isEmpty()) {
            problems.add("reason", "Choose why you can’t take this client");
        }
        return problems.atMost(MOST_CHARACTERS, "words", words, "What you add");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return "AnswerForm[]";
    }
}
