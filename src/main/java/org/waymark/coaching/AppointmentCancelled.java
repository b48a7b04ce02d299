package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** It doesn't take place, and no other time was agreed instead. */
public record AppointmentCancelled(
        AppointmentId appointment,
        SupportId support,
        PersonId client,
        PersonId coach,
        Instant start,
        Instant at,
        Actor by)
        implements AppointmentEvent {}
