package org.waymark.library.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which searches may be counted when nothing was found: never what looks like an address, a telephone or registration
 * number, or a name with a number.
 */
final class MissWords {
    private static final int LONGEST = 60;
    private static final int MOST = 6;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** Grades and years: st4, ct1, f3, band 7. Everything else with a digit could be a number of somebody's. */
    private static final Pattern GRADE = Pattern.compile("(f|fy|st|ct|dct|imt|gpst|band|year|level) ?[1-9][a-d]?");

    private MissWords() {}

    /** The words in lower case, without accents and signs; empty when they are not to be counted. */
    static Optional<String> of(String typed) {
        if (typed.contains("@")) {
            return Optional.empty();
        }
        List<String> words = SearchWords.of(typed);
        var joined = String.join(" ", words);
        if (joined.isEmpty() || joined.length() > LONGEST || words.size() > MOST || hasOtherDigits(joined)) {
            return Optional.empty();
        }
        return Optional.of(joined);
    }

    private static boolean hasOtherDigits(String words) {
        var without =
                Pattern.compile("\\b" + GRADE.pattern() + "\\b").matcher(words).replaceAll("");
        return DIGIT.matcher(without).find();
    }
}
