package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** It takes place at another time. After a late change this is the new appointment, which stands in the old one's place. */
public record AppointmentMoved(
        AppointmentId appointment,
        SupportId support,
        PersonId client,
        PersonId coach,
        Instant start,
        Instant at,
        Actor by)
        implements AppointmentEvent {}
