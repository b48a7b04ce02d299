package org.waymark.platform.design;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds values of HTML attributes that are lists of words, such as {@code class} and {@code aria-describedby}. */
public final class Attr {
    private Attr() {}

    /** The given words in order, without the absent and empty ones; null when nothing is left, which omits the attribute. */
    public static @Nullable String join(@Nullable String... parts) {
        String joined = Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    /** The word if the condition holds, else null. */
    public static @Nullable String when(boolean condition, String word) {
        return condition ? word : null;
    }

    /** {@code prefix + word}, unless the word is absent or {@code classes} already has a class with that prefix. */
    public static @Nullable String modifier(String prefix, @Nullable Object word, @Nullable String classes) {
        if (word == null || (classes != null && classes.contains(prefix))) {
            return null;
        }
        return prefix + word;
    }

    /** The text with a suffix, or null for null. */
    public static @Nullable String suffix(@Nullable String text, String suffix) {
        return text == null ? null : text + suffix;
    }
}
