package org.waymark.library.source;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * A fact that could hurt if it were wrong: a helpline, an address of somebody else.
 *
 * @param value as it is shown
 * @param whereUsed the page
 * @param source where it was read
 * @param sourceDay when it was read
 * @param checkedBy who ticked it; null: nobody yet, and a live unit doesn't show it
 * @param version rises by one at each change of its value
 */
public record SourcedFact(
        String code,
        String name,
        String value,
        String whereUsed,
        String source,
        LocalDate sourceDay,
        @Nullable PersonId checkedBy,
        @Nullable Instant checkedAt,
        int version) {

    public boolean checked() {
        return checkedAt != null;
    }
}
