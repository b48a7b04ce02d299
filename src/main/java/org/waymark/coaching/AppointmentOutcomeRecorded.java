package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** It was recorded, or corrected, whether they met. */
public record AppointmentOutcomeRecorded(
        AppointmentId appointment,
        SupportId support,
        PersonId client,
        PersonId coach,
        Instant start,
        Instant at,
        Actor by)
        implements AppointmentEvent {}
