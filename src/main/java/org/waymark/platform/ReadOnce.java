package org.waymark.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that public pages are made from, read again only after a change ({@link PublicChanges}). */
public final class ReadOnce<T> {
    private static final long PATIENCE_MILLIS = 500;

    private record Value<T>(T value, long count) {}

    private final PublicChanges changes;
    private final Supplier<T> reading;
    private final ReentrantLock oneReads = new ReentrantLock();
    private volatile @Nullable Value<T> last;

    public ReadOnce(PublicChanges changes, Supplier<T> reading) {
        this.changes = changes;
        this.reading = reading;
    }

    /** After a change one caller reads; the others wait for what it read, but never for long. */
    public T get() {
        var known = good();
        if (known != null) {
            return known.value();
        }
        boolean alone = waitForWhoReads();
        try {
            var meanwhile = good();
            return meanwhile == null ? read() : meanwhile.value();
        } finally {
            if (alone) {
                oneReads.unlock();
            }
        }
    }

    private @Nullable Value<T> good() {
        var known = last;
        return known != null && changes.stillAt(known.count()) ? known : null;
    }

    private T read() {
        long count = changes.count();
        var value = reading.get();
        last = new Value<>(value, count);
        return value;
    }

    /** Whoever waits may hold a connection that the one who reads needs, so nobody waits until the end. */
    private boolean waitForWhoReads() {
        try {
            return oneReads.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
