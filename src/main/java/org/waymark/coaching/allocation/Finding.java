package org.waymark.coaching.allocation;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for a coach, or against her.
 *
 * @param weight above 0 for, below 0 against; only the order of the list depends on it
 * @param words for the coordinator
 * @param reason what the client is told, if it is fit for her
 */
record Finding(int weight, String words, @Nullable MatchReason reason) {
    static Finding speaksFor(int weight, MatchReason reason, String words) {
        return new Finding(weight, words, reason);
    }

    static Finding speaksFor(int weight, String words) {
        return new Finding(weight, words, null);
    }

    static Finding speaksAgainst(int weight, String words) {
        return new Finding(-weight, words, null);
    }

    boolean isFor() {
        return weight > 0;
    }
}
