package org.waymark.coaching.claim;

import org.jspecify.annotations.Nullable;

/**
 * A span in which something else happens.
 *
 * @param roomCode the room that is taken; null when it is the coach or the client
 */
public record Standing(TimeSpan span, @Nullable String roomCode) {
    public boolean isPersons() {
        return roomCode == null;
    }

    public boolean takes(@Nullable String room, TimeSpan meeting) {
        return roomCode != null && roomCode.equals(room) && span.overlaps(meeting);
    }
}
