package org.waymark.library.search;

import java.util.List;
import java.util.Map;

/**
 * What was found, and how.
 *
 * @param counts of each kind, whatever kind was asked for
 * @param words that were searched for in the end: other than typed when {@code how} is CORRECTED
 */
record SearchAnswer(How how, String words, Map<SearchKind, Integer> counts, List<Hit> hits) {
    /** How near to what was typed. */
    enum How {
        /** Nothing was typed. */
        NOT_ASKED,
        ALL_WORDS,
        /** Nothing has what was typed; these have words that are nearly the same. */
        CORRECTED,
        /** Nothing has all of the words; these have some. */
        SOME_WORDS,
        NOTHING
    }

    SearchAnswer {
        counts = Map.copyOf(counts);
        hits = List.copyOf(hits);
    }

    static SearchAnswer without(How how, String words) {
        return new SearchAnswer(how, words, Map.of(), List.of());
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
