package org.waymark.platform;

import java.time.Duration;

/**
 * Work that falls due with nobody there: what lapses, is reminded of or is tidied away. A bean of this kind runs on one
 * node at a time, and whenever the demonstration's clock is moved. It reads the injected clock, may run twice without harm
 * and opens its own transactions.
 */
public interface DueWork {
    /** Unique and lasting: "coaching.coach-offers-lapse". */
    String name();

    /** How long to wait between two runs. */
    Duration every();

    void run();
}
