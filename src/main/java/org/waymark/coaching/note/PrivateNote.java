package org.waymark.coaching.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A coach's own notes on a support.
 *
 * @param version to be posted back; 0 before the first words
 * @param savedAt null before the first words
 */
public record PrivateNote(
        String words, int version, @Nullable Instant savedAt) {
    static final PrivateNote EMPTY = new PrivateNote("", 0, null);

    /** Not in logs. */
    @Override
    public String toString() {
        return "PrivateNote[version=" + version + "]";
    }
}
