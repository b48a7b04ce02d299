package org.waymark.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How fast a rush of mail goes out: the first few at once, then so many a second. Mail servers refuse those who send too
 * fast, and pages that people wait for come before mail.
 */
final class Pace {
    /** In one rush, without a pause. */
    static final int AT_ONCE = 50;

    private final Duration pause;
    private int sent;

    Pace(int aSecond) {
        this.pause = Duration.ofSeconds(1).dividedBy(aSecond);
    }

    /** Returns when the next may go. */
    void next() {
        sent++;
        if (sent > AT_ONCE) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
