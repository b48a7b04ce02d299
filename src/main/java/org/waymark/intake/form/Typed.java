package org.waymark.intake.form;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came in from a form, made safe to work with: nothing is null, nothing has blanks around it, unknown choices are gone. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static List<String> list(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().filter(each -> !each.isBlank()).distinct().toList();
    }

    static <E extends Enum<E>> Set<E> choices(Class<E> type, Collection<String> chosen) {
        var known = EnumSet.noneOf(type);
        EnumSet.allOf(type).stream()
                .filter(each -> chosen.contains(each.name()))
                .forEach(known::add);
        return known;
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String chosen) {
        return EnumSet.allOf(type).stream()
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
