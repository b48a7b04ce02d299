package org.waymark.coaching.appointment;

import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;

/**
 * How and where they meet.
 *
 * @param joining what this appointment says itself of how to join; blank: what the coach says for all
 */
public record Meeting(
        Mode mode, @Nullable String venueCode, @Nullable String roomCode, String joining) {
    public Meeting {
        if (mode == Mode.IN_PERSON && venueCode == null) {
            throw new IllegalArgumentException("Meeting in person needs a venue");
        }
    }
}
