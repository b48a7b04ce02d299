package org.waymark.coaching.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long nothing was booked; pauses don't count. */
final class QuietTime {
    private QuietTime() {}

    /** From when it counts: the last appointment, or the start of the support. */
    static Instant start(Instant activeSince, @Nullable Instant lastAppointment) {
        return lastAppointment != null && lastAppointment.isAfter(activeSince) ? lastAppointment : activeSince;
    }

    static Duration of(Instant start, List<Pause> pauses, Instant now) {
        return pauses.stream()
                .map(pause -> pause.within(start, now))
                .reduce(Duration.between(start, now), Duration::minus);
    }
}
