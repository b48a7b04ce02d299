package org.waymark.coaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** The client needs no more support, or a coordinator ended it: what is booked must be cancelled, at no cost to the client. */
public record SupportWithdrawn(
        SupportId support, PersonId client, @Nullable PersonId coach, Instant at, Actor by) implements SupportEvent {}
