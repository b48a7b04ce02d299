package org.waymark.coaching.availability;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.coaching.claim.Standing;
import org.waymark.coaching.claim.TimeSpan;

/** A time at which a coach can still be booked, and in what ways. */
public record OpenTime(
        Instant start,
        Instant end,
        Set<Mode> modes,
        @Nullable String venueCode,
        @Nullable String roomCode) {
    public OpenTime {
        modes = Set.copyOf(modes);
    }

    public TimeSpan span() {
        return new TimeSpan(start, end);
    }

    /** The room matters for a meeting in person only. */
    public @Nullable String roomFor(Mode mode) {
        return mode == Mode.IN_PERSON ? roomCode : null;
    }

    public @Nullable String venueFor(Mode mode) {
        return mode == Mode.IN_PERSON ? venueCode : null;
    }

    /** Without meeting in person, when its room is taken; empty when nothing else was offered. */
    Optional<OpenTime> unlessIn(Collection<Standing> takenRooms) {
        if (takenRooms.stream().noneMatch(taken -> taken.takes(roomCode, span()))) {
            return Optional.of(this);
        }
        var others = modes.stream().filter(mode -> mode != Mode.IN_PERSON).collect(Collectors.toSet());
        return others.isEmpty() ? Optional.empty() : Optional.of(new OpenTime(start, end, others, null, null));
    }
}
