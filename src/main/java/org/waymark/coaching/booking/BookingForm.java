package org.waymark.coaching.booking;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;

/** The time and the way to meet that were picked. */
public record BookingForm(@Nullable String time, @Nullable String mode) {
    /** Empty when nothing was picked, or something that no page offers. */
    public Optional<Instant> start() {
        try {
            return Optional.ofNullable(time).map(Instant::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public Mode way() {
        try {
            return mode == null ? Mode.VIRTUAL : Mode.valueOf(mode);
        } catch (IllegalArgumentException _) {
            return Mode.VIRTUAL;
        }
    }
}
