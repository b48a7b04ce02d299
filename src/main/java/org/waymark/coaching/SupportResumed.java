package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** A lapsed support is active again. */
public record SupportResumed(SupportId support, PersonId client, PersonId coach, Instant at, Actor by)
        implements SupportEvent {}
