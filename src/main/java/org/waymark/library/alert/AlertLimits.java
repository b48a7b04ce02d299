package org.waymark.library.alert;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one network address may type addresses, on this node. Each address has a limit of its own in the database. */
@Component
class AlertLimits {
    static final int PER_HOUR = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(HOUR).build();

    boolean mayAsk(String networkAddress) {
        return buckets.get(networkAddress, _ -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(PER_HOUR)
                        .refillGreedy(PER_HOUR, HOUR)
                        .build())
                .build();
    }
}
