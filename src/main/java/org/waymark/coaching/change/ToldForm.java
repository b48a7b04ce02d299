package org.waymark.coaching.change;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.TypedDay;

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
        return TypedDay.read(toldDay, toldMonth, toldYear)
                .flatMap(day ->
                        time().map(time -> day.atTime(time).atZone(UkTime.ZONE).toInstant()));
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(toldTime == null ? "" : toldTime.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
