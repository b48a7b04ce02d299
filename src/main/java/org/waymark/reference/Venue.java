package org.waymark.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where appointments and events happen.
 *
 * @param access how to get in and around: steps, lift, hearing loop
 * @param invented made up for the demo
 * @param version rises by one at each change
 */
public record Venue(
        String code,
        String name,
        String address,
        String postcode,
        String access,
        String regionCode,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        boolean invented,
        int version) {

    public boolean isOpenOn(LocalDate day) {
        return Period.contains(fromDay, untilDay, day);
    }
}
