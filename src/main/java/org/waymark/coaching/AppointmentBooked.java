package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** A time is agreed and claimed: booked, taken from proposed times, or put back after a cancellation. */
public record AppointmentBooked(
        AppointmentId appointment,
        SupportId support,
        PersonId client,
        PersonId coach,
        Instant start,
        Instant at,
        Actor by)
        implements AppointmentEvent {}
