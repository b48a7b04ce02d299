package org.waymark.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.waymark.platform.ShiftableClock;
import org.waymark.platform.UkTime;

/** Sets the clock to moments of the past while the demonstration is made. */
@Component
class DemoTime {
    private final ShiftableClock clock;
    private final Instant madeAt;

    DemoTime(ShiftableClock clock) {
        this.clock = clock;
        this.madeAt = clock.instant();
    }

    /** When the demonstration is made: the present of its stories. */
    Instant present() {
        return madeAt;
    }

    /** Sets the clock to a morning some days ago; today to the present. */
    void daysAgo(int days) {
        if (days <= 0) {
            set(madeAt);
        } else {
            set(UkTime.dateOf(madeAt)
                    .minusDays(days)
                    .atTime(LocalTime.of(10, 20))
                    .atZone(UkTime.ZONE)
                    .toInstant());
        }
    }

    /** What the clock shows now. */
    Instant now() {
        return clock.instant();
    }

    void set(Instant moment) {
        clock.shiftTo(clock.shift().plus(Duration.between(clock.instant(), moment)));
    }
}
