package org.waymark.library.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** Terms that mean the same, as typed: with commas between. */
public record SynonymForm(@Nullable String terms, @Nullable Integer version) {
    private static final int MOST_TERMS = 12;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** A term is kept as it is read in a search: its words in lower case. */
    List<String> read() {
        return Arrays.stream((terms == null ? "" : terms).split(",", -1))
                .map(term -> String.join(" ", SearchWords.of(term)))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    /** The version that was edited; a new group has none. */
    int seen() {
        return version == null ? 0 : version;
    }

    Problems check() {
        var all = read();
        if (all.size() < 2) {
            return Problems.of(
                    "terms", "Enter at least two terms, with a comma between them, like ST, specialty training");
        }
        if (all.size() > MOST_TERMS) {
            return Problems.of("terms", "Enter no more than " + MOST_TERMS + " terms");
        }
        if (all.stream().anyMatch(SynonymForm::isTooLong)) {
            return Problems.of(
                    "terms", "Each term must have " + MOST_WORDS + " words and " + LONGEST + " characters or fewer");
        }
        return Problems.none();
    }

    private static boolean isTooLong(String term) {
        return term.length() > LONGEST || term.split(" ", -1).length > MOST_WORDS;
    }
}
