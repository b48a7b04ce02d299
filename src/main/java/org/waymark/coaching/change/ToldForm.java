package org.waymark.coaching.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;

/**
 * When a client told us of a change, as typed: three numbers of a day and a time of the clock ("17:30"), UK time.
 */
public record ToldForm(
        @Nullable String toldDay,
        @Nullable String toldMonth,
        @Nullable String toldYear,
        @Nullable String toldTime) {
    /** Empty when it is no moment. */
    Optional<Instant> moment() {
        try {
            var date = LocalDate.of(number(toldYear), number(toldMonth), number(toldDay));
            var time = LocalTime.parse(toldTime == null ? "" : toldTime.strip());
            return Optional.of(date.atTime(time).atZone(UkTime.ZONE).toInstant());
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(text == null ? "" : text.strip());
    }
}
