package org.waymark.library.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people typed, without what doesn't belong in a text: control characters, and spaces at its ends. */
final class Typed {
    private Typed() {}

    /** One line; white space in it becomes single spaces. */
    static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip();
    }

    /** Several lines, ended as the program ends them. */
    static String text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        return typed.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip() + "\n";
    }

    static @Nullable String orNull(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? null : line;
    }

    static List<String> codes(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(Typed::line)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }
}
