package org.waymark.library.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for.
 *
 * @param words as typed, without spaces around, no longer than {@value #LONGEST}
 * @param cut whether more was typed
 * @param profession code; null: any
 * @param stage of SCAN; null: any
 * @param number of the page of results, from 1
 * @param audiences whose entries may be found
 */
record SearchQuestion(
        String words,
        boolean cut,
        @Nullable SearchKind kind,
        @Nullable String profession,
        @Nullable String stage,
        int number,
        Set<SearchAudience> audiences) {
    static final int LONGEST = 150;

    SearchQuestion {
        audiences = Set.copyOf(audiences);
    }

    boolean isFiltered() {
        return kind != null || profession != null || stage != null;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    SearchQuestion with(String otherWords) {
        return new SearchQuestion(otherWords, cut, kind, profession, stage, number, audiences);
    }
}
