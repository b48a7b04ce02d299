package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** One side named several times; the other is asked to take one. */
public record TimesProposed(
        AppointmentId appointment, SupportId support, PersonId client, PersonId coach, Instant at, Actor by)
        implements AppointmentEvent {}
