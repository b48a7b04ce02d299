package org.waymark.coaching.claim;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.SupportId;
import org.waymark.platform.PersonId;

/**
 * What an appointment asks for.
 *
 * @param rest of the coach after the meeting
 * @param roomCode for a meeting in person in a room that is kept by the unit
 */
public record Claim(
        AppointmentId appointment,
        SupportId support,
        PersonId coach,
        PersonId client,
        TimeSpan meeting,
        Duration rest,
        @Nullable String roomCode) {}
