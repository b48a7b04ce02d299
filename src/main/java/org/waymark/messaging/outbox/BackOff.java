package org.waymark.messaging.outbox;

import java.time.Duration;
import org.waymark.messaging.outbox.DeliveryFailed.Reach;

/** How long to wait after a failed attempt: twice as long each time, within a bound. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(30);
    /** A server that comes back is met soon. */
    private static final Duration LONGEST_WITHOUT_SERVER = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private BackOff() {}

    /** @param failedBefore attempts that failed before this one */
    static Duration after(Reach reach, int failedBefore) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failedBefore, DOUBLINGS));
        Duration longest = reach == Reach.NO_SERVER ? LONGEST_WITHOUT_SERVER : LONGEST;
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
