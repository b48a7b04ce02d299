package org.waymark.coaching.note;

import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.PersonId;

/**
 * What a coach summed up for her client.
 *
 * @param coach who wrote it
 * @param version to be posted back when it is changed
 */
public record Summary(UUID id, PersonId coach, String words, int version, Instant sharedAt, Instant changedAt) {
    /** Not in logs. */
    @Override
    public String toString() {
        return "Summary[" + id + "]";
    }
}
