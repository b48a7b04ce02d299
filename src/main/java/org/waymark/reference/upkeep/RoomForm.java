package org.waymark.reference.upkeep;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Room;

/** A new room of a venue. */
public record RoomForm(@Nullable String roomName, @Nullable String seats) {
    static RoomForm empty() {
        return new RoomForm(null, null);
    }

    Problems check() {
        var problems = Problems.none()
                .require("roomName", roomName, "Enter the name of the room")
                .atMost(100, "roomName", roomName, "The name");
        if (seats == null || !seats.strip().matches("[1-9][0-9]{0,3}")) {
            problems.add("seats", "Enter how many people can sit in it, such as 12");
        }
        return problems;
    }

    Room asRoom(String code, String venueCode) {
        return new Room(
                code,
                venueCode,
                Objects.requireNonNull(roomName).strip(),
                Integer.parseInt(Objects.requireNonNull(seats).strip()),
                null);
    }
}
