package org.waymark.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.PersonId;

/**
 * Something that a person should hear of by mail.
 *
 * @param kind chooses the words: "coaching.appointment-booked"
 * @param key unique for ever: the same happening posted twice is one message. A reminder's key holds the time that it
 *     reminds of, so that a moved appointment gets a new one
 * @param about id of the thing it tells of, whose state is read when it is sent
 * @param notBefore for reminders; {@link Instant#EPOCH} for at once
 */
public record Happening(String kind, String key, PersonId to, UUID about, Instant notBefore) {
    /** To be told at once. */
    public static Happening now(String kind, String key, PersonId to, UUID about) {
        return new Happening(kind, key, to, about, Instant.EPOCH);
    }

    /** To be told at a time, if it is still true then. */
    public static Happening later(String kind, String key, PersonId to, UUID about, Instant notBefore) {
        return new Happening(kind, key, to, about, notBefore);
    }
}
