package org.waymark.coaching.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours that repeat each week from a first day, up to and including a last one if there is one. */
public record WeeklyHours(
        UUID id,
        DayOfWeek weekday,
        Hours hours,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    public WeeklyHours {
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("The last day is not before the first");
        }
    }

    boolean on(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean clashesWith(WeeklyHours other) {
        return weekday == other.weekday && sharesDaysWith(other) && hours.overlaps(other.hours);
    }

    private boolean sharesDaysWith(WeeklyHours other) {
        return (validUntil == null || !validUntil.isBefore(other.validFrom))
                && (other.validUntil == null || !other.validUntil.isBefore(validFrom));
    }
}
