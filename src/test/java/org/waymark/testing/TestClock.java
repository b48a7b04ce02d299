package org.waymark.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The program's clock in tests. It stands still until a test moves it, and is set back to {@link #START} before each
 * test class.
 */
public final class TestClock extends Clock {
    /** Monday 1 March 2027, 9am: a working day in winter time, four weeks before the clocks change. */
    public static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public TestClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    /** Sets the clock to what a clock on a wall in London shows, such as {@code 2027-03-28T09:30}. */
    public void setLondon(String time) {
        set(LocalDateTime.parse(time).atZone(LONDON).toInstant());
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    public void reset() {
        set(START);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view of the same moving time. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
