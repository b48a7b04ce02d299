package org.waymark.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.waymark.platform.PublicChanges;
import org.waymark.platform.UkTime;

/**
 * The finished public pages of this node, in memory. All of them end when anything changes that public pages are made from
 * ({@link PublicChanges}), and with the day, since notices and dated rules begin and end with one; each ends after five
 * minutes, and the oldest when there are too many. While the database can't be heard, none is kept.
 */
@Component
class KeptPages {
    private static final long KEPT_FOR_NANOS = Duration.ofMinutes(5).toNanos();
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LARGEST_PAGE_BYTES = 1024 * 1024;

    /** The state of things that a page was made in. */
    record Moment(long changes, long written, LocalDate day) {}

    private record Entry(String key, KeptPage page, Moment moment, long keptAt) {}

    private final PublicChanges changes;
    private final Clock clock;
    private final AtomicLong written = new AtomicLong();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Queue<Entry> byAge = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();

    KeptPages(PublicChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    Optional<KeptPage> find(String key) {
        var entry = entries.get(key);
        return entry != null && isStill(entry) ? Optional.of(entry.page()) : Optional.empty();
    }

    /** To be asked for before a page is made. */
    Moment now() {
        return new Moment(changes.count(), written.get(), today());
    }

    /** Keeps a page unless something changed while it was made, or nobody would hear of it. */
    void keep(String key, KeptPage page, Moment before) {
        if (!isStill(before) || page.size() > LARGEST_PAGE_BYTES) {
            return;
        }
        var entry = new Entry(key, page, before, System.nanoTime());
        entries.put(key, entry);
        byAge.add(entry);
        bytes.addAndGet(page.size());
        letTheOldestGo();
    }

    /** Somebody wrote through this node: she sees what she did on the next page, without waiting for the database to tell. */
    void somethingWasWritten() {
        written.incrementAndGet();
    }

    long bytes() {
        return bytes.get();
    }

    private boolean isStill(Entry entry) {
        return isStill(entry.moment()) && System.nanoTime() - entry.keptAt() < KEPT_FOR_NANOS;
    }

    private boolean isStill(Moment moment) {
        return moment.written() == written.get()
                && changes.stillAt(moment.changes())
                && moment.day().equals(today());
    }

    private LocalDate today() {
        return UkTime.dateOf(clock.instant());
    }

    private void letTheOldestGo() {
        var oldest = byAge.peek();
        while (oldest != null && (bytes.get() > MOST_BYTES || !isStill(oldest))) {
            if (byAge.remove(oldest)) {
                bytes.addAndGet(-oldest.page().size());
                entries.remove(oldest.key(), oldest);
            }
            oldest = byAge.peek();
        }
    }
}
