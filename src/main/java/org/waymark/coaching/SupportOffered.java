package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** A coach was asked; who it is stays within allocation until she accepts. */
public record SupportOffered(SupportId support, PersonId client, Instant at, Actor by) implements SupportEvent {}
