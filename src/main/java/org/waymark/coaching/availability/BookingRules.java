package org.waymark.coaching.availability;

import java.time.Duration;
import java.time.Instant;

/**
 * The rules that say which times are open.
 *
 * @param length of an appointment
 * @param rest of the coach after each one
 * @param notice the least time between booking and start, elapsed
 * @param horizon how far ahead a start may lie, elapsed
 * @param grid how far apart possible starts are, counted from the start of the coach's hours
 */
public record BookingRules(Duration length, Duration rest, Duration notice, Duration horizon, Duration grid) {
    public BookingRules withoutNotice() {
        return new BookingRules(length, rest, Duration.ZERO, horizon, grid);
    }

    public BookingRules taking(Duration longer) {
        return new BookingRules(longer, rest, notice, horizon, grid);
    }

    public Instant firstStart(Instant now) {
        return now.plus(notice);
    }

    public Instant lastStart(Instant now) {
        return now.plus(horizon);
    }
}
