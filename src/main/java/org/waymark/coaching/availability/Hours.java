package org.waymark.coaching.availability;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;

/**
 * A stretch of one day, in local UK time, in which a coach can be met, and how.
 *
 * @param venueCode where, for meetings in person; a code of the reference data
 * @param roomCode the room at that venue: no two appointments are ever in one room at once
 */
public record Hours(
        LocalTime from,
        LocalTime to,
        Set<Mode> modes,
        @Nullable String venueCode,
        @Nullable String roomCode) {
    public Hours {
        modes = Set.copyOf(modes);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Hours end after they start: " + from + " to " + to);
        }
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("Hours name at least one way to meet");
        }
        if (modes.contains(Mode.IN_PERSON) && venueCode == null) {
            throw new IllegalArgumentException("Meeting in person needs a venue");
        }
    }

    boolean overlaps(Hours other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
