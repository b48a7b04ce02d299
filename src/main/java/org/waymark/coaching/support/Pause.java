package org.waymark.coaching.support;

import java.time.Duration;
import java.time.Instant;

/** A time of rest, from one moment until another; its end may lie ahead. */
record Pause(Instant from, Instant until) {
    /** How much of it lies between two moments. */
    Duration within(Instant start, Instant end) {
        var first = from.isAfter(start) ? from : start;
        var last = until.isBefore(end) ? until : end;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
