package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** The client accepted the agreement: from now on appointments can be booked. */
public record SupportActivated(SupportId support, PersonId client, PersonId coach, Instant at, Actor by)
        implements SupportEvent {}
