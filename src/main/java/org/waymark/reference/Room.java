package org.waymark.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A room of a venue.
 *
 * @param untilDay the last day on which it can be used
 */
public record Room(
        String code,
        String venueCode,
        String name,
        int seats,
        @Nullable LocalDate untilDay) {
    public boolean isOpenOn(LocalDate day) {
        return Period.contains(null, untilDay, day);
    }
}
