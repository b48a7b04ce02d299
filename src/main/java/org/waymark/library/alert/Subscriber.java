package org.waymark.library.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.outbox.EmailText;

/**
 * An address that wants to hear of what is new.
 *
 * @param asks how often it was typed on the page within a day of {@code asksFrom}
 * @param confirmedAt null: nobody has shown yet that the address is hers
 */
record Subscriber(
        UUID id,
        EmailText address,
        List<String> topics,
        int asks,
        Instant asksFrom,
        Instant askedAt,
        @Nullable Instant confirmedAt) {
    Subscriber {
        topics = List.copyOf(topics);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
