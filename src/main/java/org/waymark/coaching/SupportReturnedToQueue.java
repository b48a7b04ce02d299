package org.waymark.coaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** The support waits for a coach again, at its old place. With a former coach it was a reallocation: what was booked with her
 * must be cancelled, at no cost to the client. */
public record SupportReturnedToQueue(
        SupportId support, PersonId client, @Nullable PersonId formerCoach, Instant at, Actor by)
        implements SupportEvent {}
