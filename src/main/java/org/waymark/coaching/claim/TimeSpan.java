package org.waymark.coaching.claim;

import java.time.Duration;
import java.time.Instant;

/** From a moment up to, and not including, another one. */
public record TimeSpan(Instant start, Instant end) {
    public TimeSpan {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A span ends after it starts: " + start + " to " + end);
        }
    }

    public static TimeSpan of(Instant start, Duration length) {
        return new TimeSpan(start, start.plus(length));
    }

    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public TimeSpan withRest(Duration rest) {
        return new TimeSpan(start, end.plus(rest));
    }
}
