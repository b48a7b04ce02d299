package org.waymark.platform.design;

import gg.jte.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline.
 *
 * @param when in words, UK time
 * @param at the same for machines
 * @param by who did it; null for the program itself
 */
public record Moment(
        String when,
        Instant at,
        String what,
        @Nullable String by,
        @Nullable Content detail) {
    public static Moment of(String when, Instant at, String what) {
        return new Moment(when, at, what, null, null);
    }

    public Moment by(@Nullable String newBy) {
        return new Moment(when, at, what, newBy, detail);
    }

    public Moment detail(@Nullable Content newDetail) {
        return new Moment(when, at, what, by, newDetail);
    }
}
