package org.waymark.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * A message that is being sent.
 *
 * @param to null when it goes to an address
 * @param address null when it goes to a person
 * @param messageId the Message-ID header, the same in every attempt
 * @param attempts that failed so far
 * @param triedSince when the first attempt was made, if any
 */
record Message(
        UUID id,
        String kind,
        String key,
        @Nullable PersonId to,
        @Nullable EmailText address,
        UUID about,
        String messageId,
        int attempts,
        @Nullable Instant triedSince) {
    MessageToWrite toWrite() {
        return new MessageToWrite(kind, key, to, about);
    }
}
