package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** An accepted application has become a support that waits for a coach. */
public record SupportBegun(SupportId support, PersonId client, Instant at, Actor by) implements SupportEvent {}
