package org.waymark.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; a missing end is open. */
final class Period {
    private Period() {}

    static boolean contains(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
