package org.waymark.library.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;

/**
 * Where editors look after the search.
 *
 * @param entries how many things can be found
 * @param form what was typed for a new group
 */
public record SearchUpkeepPage(
        int entries,
        List<SynonymGroup> groups,
        List<Missed> misses,
        @Nullable String form,
        Problems problems) {
    public SearchUpkeepPage {
        groups = List.copyOf(groups);
        misses = List.copyOf(misses);
    }

    /** A search that found nothing. */
    public record Missed(String words, int times, String week) {
        static Missed of(SearchMisses.Miss miss) {
            return new Missed(miss.words(), miss.times(), UkTime.day(miss.week()));
        }
    }
}
