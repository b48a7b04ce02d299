package org.waymark.platform.design;

import org.jspecify.annotations.Nullable;

/**
 * How much text a field takes. It is shown and counted, never cut: the server refuses what is longer.
 *
 * @param characters the most characters, or null
 * @param words the most words, or null
 * @param threshold the percentage from which the count is shown; null for always
 * @param countType characters (as people see them), length (code units) or words
 */
public record CharacterLimit(
        @Nullable Integer characters,
        @Nullable Integer words,
        @Nullable Integer threshold,
        @Nullable String countType) {
    public static CharacterLimit characters(int most) {
        return new CharacterLimit(most, null, null, null);
    }

    public static CharacterLimit words(int most) {
        return new CharacterLimit(null, most, null, "words");
    }

    public CharacterLimit threshold(@Nullable Integer percent) {
        return new CharacterLimit(characters, words, percent, countType);
    }

    public CharacterLimit countType(@Nullable String newType) {
        return new CharacterLimit(characters, words, threshold, newType);
    }

    /** The rule in words, for those without JavaScript. */
    public String description() {
        Integer most = words != null ? words : characters;
        return "You can enter up to %d %s".formatted(most, "words".equals(countType) ? "words" : "characters");
    }
}
