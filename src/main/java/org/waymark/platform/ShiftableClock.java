package org.waymark.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The program's clock: the machine's, which the demonstration can move forward. A live unit never shifts it. */
public final class ShiftableClock extends Clock {
    private volatile Duration shift = Duration.ZERO;

    /** Moves the clock to stand this far from the machine's. */
    public void shiftTo(Duration shift) {
        this.shift = shift;
    }

    public Duration shift() {
        return shift;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), shift);
    }
}
