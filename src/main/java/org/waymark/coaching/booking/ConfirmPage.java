package org.waymark.coaching.booking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.platform.UkTime;

/**
 * What is about to be booked, to be looked at once more.
 *
 * @param lengthChanged what has become of its length since the page before; null at first
 */
public record ConfirmPage(
        String action,
        String back,
        String support,
        Instant start,
        Instant end,
        Mode mode,
        String coachName,
        @Nullable String clientName,
        @Nullable String venue,
        Instant deadline,
        int leftAfter,
        long windowHours,
        @Nullable String lengthChanged) {
    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    public String day() {
        return UkTime.day(start);
    }

    public String hours() {
        return UkTime.time(start) + " to " + UkTime.time(end);
    }

    public String freeUntil() {
        return UkTime.dayAndTime(deadline);
    }
}
