package org.waymark.coaching.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * One line of an appointment's history.
 *
 * @param at when it was recorded
 * @param toldAt when we learned of it, which is what the rules count
 * @param why in the person's own words, opened from the vault; null when none were given
 */
public record PastMove(
        Move move,
        AppointmentState to,
        @Nullable Instant fromStart,
        @Nullable Instant toStart,
        PersonId by,
        Instant at,
        Instant toldAt,
        @Nullable String why) {}
