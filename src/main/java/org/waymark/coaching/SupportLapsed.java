package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** Nothing was booked for so long that the support came to rest; one click resumes it. */
public record SupportLapsed(SupportId support, PersonId client, PersonId coach, Instant at, Actor by)
        implements SupportEvent {}
