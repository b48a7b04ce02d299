package org.waymark.journeys;

import java.time.Duration;
import java.time.Instant;
import org.waymark.testing.TestClock;

/** The time of a program under test. */
record TestMoments(TestClock clock) implements Moments {
    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void advance(Duration by) {
        clock.advance(by);
    }
}
