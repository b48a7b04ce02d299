package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** A coach accepted: from now on she may read the application. */
public record CoachAllocated(SupportId support, PersonId client, PersonId coach, Instant at, Actor by)
        implements SupportEvent {}
