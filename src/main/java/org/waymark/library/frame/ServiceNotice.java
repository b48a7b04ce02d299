package org.waymark.library.frame;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the unit tells everyone above each public page.
 *
 * @param words may hold values such as {@code {{reply-days}}}
 * @param fromDay the first day, in UK time; null: from now on
 * @param untilDay the last day; null: without an end
 */
public record ServiceNotice(
        boolean shown,
        String words,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        int version) {
    boolean isShownOn(LocalDate day) {
        return shown && (fromDay == null || !day.isBefore(fromDay)) && (untilDay == null || !day.isAfter(untilDay));
    }
}
