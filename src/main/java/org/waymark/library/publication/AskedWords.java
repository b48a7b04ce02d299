package org.waymark.library.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody typed to narrow a list: each word, without accents, as the beginning of one. */
public final class AskedWords {
    private final List<String> asked;

    public AskedWords(String typed) {
        this.asked = plain(typed);
    }

    public boolean areNone() {
        return asked.isEmpty();
    }

    /** Whether a text holds all of them; any text does when there are none. */
    public boolean areHeldBy(String text) {
        var there = plain(text);
        return asked.stream().allMatch(word -> there.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static List<String> plain(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(letters.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
