package org.waymark.reference.upkeep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** A day typed as yyyy-mm-dd, as the date field of a browser sends it; blank for none. */
final class Days {
    private Days() {}

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static Optional<LocalDate> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static @Nullable LocalDate orNull(@Nullable String text) {
        return read(text).orElse(null);
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Checks two optional days that bound a time. */
    static void check(Problems problems, @Nullable String from, @Nullable String until) {
        if (!isBlank(from) && read(from).isEmpty()) {
            problems.add("from", "Enter the first day as year-month-day, such as 2027-04-01");
        }
        if (!isBlank(until) && read(until).isEmpty()) {
            problems.add("until", "Enter the last day as year-month-day, such as 2027-03-31");
        }
        if (read(until).flatMap(last -> read(from).filter(last::isBefore)).isPresent()) {
            problems.add("until", "The last day must not be before the first");
        }
    }
}
