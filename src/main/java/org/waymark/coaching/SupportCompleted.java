package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** The work is done. */
public record SupportCompleted(SupportId support, PersonId client, PersonId coach, Instant at, Actor by)
        implements SupportEvent {}
