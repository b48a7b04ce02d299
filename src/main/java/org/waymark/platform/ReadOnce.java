package org.waymark.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that public pages are made from, read again only after a change ({@link PublicChanges}). */
public final class ReadOnce<T> {
    private record Value<T>(T value, long count) {}

    private final PublicChanges changes;
    private final Supplier<T> reading;
    private volatile @Nullable Value<T> last;

    public ReadOnce(PublicChanges changes, Supplier<T> reading) {
        this.changes = changes;
        this.reading = reading;
    }

    public T get() {
        var known = last;
        if (known != null && changes.stillAt(known.count())) {
            return known.value();
        }
        long count = changes.count();
        var value = reading.get();
        last = new Value<>(value, count);
        return value;
    }
}
