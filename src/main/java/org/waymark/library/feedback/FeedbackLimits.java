package org.waymark.library.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.UkTime;

/**
 * How much one network address may send: enough for a hospital behind one address, too little to drown anybody. Kept in
 * this node's memory, never written down. Over all of them, the notes of a day are bounded by the database's count.
 */
@Component
class FeedbackLimits {
    private static final int ANSWERS_AN_HOUR = 60;
    private static final int NOTES_AN_HOUR = 10;
    private static final int NOTES_A_DAY = 500;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final ReaderNotes notes;
    private final Clock clock;
    private final Cache<String, Bucket> answering = buckets();
    private final Cache<String, Bucket> writing = buckets();

    FeedbackLimits(ReaderNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    boolean mayAnswer(String networkAddress) {
        return answering.get(networkAddress, _ -> bucket(ANSWERS_AN_HOUR)).tryConsume(1);
    }

    boolean mayWrite(String networkAddress) {
        return notes.writtenOn(UkTime.dateOf(clock.instant())) < NOTES_A_DAY
                && writing.get(networkAddress, _ -> bucket(NOTES_AN_HOUR)).tryConsume(1);
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(PERIOD)
                .build();
    }

    private static Bucket bucket(int times) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(times)
                        .refillGreedy(times, PERIOD)
                        .build())
                .build();
    }
}
