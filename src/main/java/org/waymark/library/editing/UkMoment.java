package org.waymark.library.editing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;

/** Times of day as people type them, and moments in the United Kingdom. */
final class UkMoment {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm)?");

    private UkMoment() {}

    /** "9am", "9:30am", "14:30", "midday"; empty for anything else. */
    static Optional<LocalTime> time(@Nullable String typed) {
        var text = Typed.line(typed).toLowerCase(Locale.UK).replace(" ", "");
        if (text.equals("midday") || text.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        var parts = TIME.matcher(text);
        return parts.matches() ? time(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    private static Optional<LocalTime> time(String hours, @Nullable String minutes, @Nullable String half) {
        if (half == null && minutes == null) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(hours);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        var ofDay = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        try {
            return Optional.of(LocalTime.of(ofDay, minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Empty for an hour that the clocks leave out; the first of two when they go back. */
    static Optional<Instant> at(LocalDate date, LocalTime time) {
        var local = LocalDateTime.of(date, time);
        return UkTime.ZONE.getRules().getValidOffsets(local).stream()
                .findFirst()
                .map(local::toInstant);
    }
}
