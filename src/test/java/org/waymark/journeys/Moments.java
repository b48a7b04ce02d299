package org.waymark.journeys;

import java.time.Duration;
import java.time.Instant;

/** The program's time, which a journey moves forward. */
interface Moments {
    Instant now();

    void advance(Duration by);

    default void goTo(Instant moment) {
        advance(Duration.between(now(), moment));
    }
}
