package org.waymark.coaching.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;

/**
 * The time and the way to meet that were picked.
 *
 * @param minutes how long the page said that it takes
 */
public record BookingForm(
        @Nullable String time,
        @Nullable String mode,
        @Nullable String minutes) {
    /** Empty when nothing was picked, or something that no page offers. */
    public Optional<Instant> start() {
        try {
            return Optional.ofNullable(time).map(Instant::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Null when the page didn't say, or nothing that any page says. */
    public @Nullable Duration shown() {
        return minutes != null && minutes.matches("\\d{1,4}") ? Duration.ofMinutes(Long.parseLong(minutes)) : null;
    }

    public Mode way() {
        try {
            return mode == null ? Mode.VIRTUAL : Mode.valueOf(mode);
        } catch (IllegalArgumentException _) {
            return Mode.VIRTUAL;
        }
    }
}
