package org.waymark.coaching.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rule an appointment was booked under: how long before its start a change is free.
 *
 * @param ruleVersion the version of the setting; null while it is the default
 */
public record ChangeWindow(Duration length, @Nullable UUID ruleVersion) {
    /** What a change made at a moment is. */
    public enum Verdict {
        IN_TIME,
        LATE,
        AFTER_START
    }

    /** The last moment at which a change is free; that moment itself is in time. Elapsed time, whatever the clocks do. */
    public Instant deadline(Instant start) {
        return start.minus(length);
    }

    public Verdict judge(Instant start, Instant toldAt) {
        if (!toldAt.isAfter(deadline(start))) {
            return Verdict.IN_TIME;
        }
        return toldAt.isBefore(start) ? Verdict.LATE : Verdict.AFTER_START;
    }
}
