package org.waymark.library.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a text falls into words: lower case, without accents, letters and digits only. */
final class SearchWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}&]+|(?<![\\p{L}\\p{N}])&|&(?![\\p{L}\\p{N}])");

    private SearchWords() {}

    static List<String> of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
        return Arrays.stream(BETWEEN.split(APOSTROPHES.matcher(plain).replaceAll(""), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
