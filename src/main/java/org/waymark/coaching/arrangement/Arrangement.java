package org.waymark.coaching.arrangement;

import java.time.Instant;
import java.util.UUID;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.Need;
import org.waymark.platform.PersonId;

/**
 * Something that was arranged for an appointment and still stands.
 *
 * @param forStart the start it was arranged for, wherever the appointment has gone since
 */
public record Arrangement(
        UUID id, AppointmentId appointment, PersonId client, Need need, Instant forStart, PersonId by, Instant at) {}
