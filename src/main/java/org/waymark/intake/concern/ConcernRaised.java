package org.waymark.intake.concern;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** Somebody on the staff worries about a person's safety, or a closed worry was opened again. */
public record ConcernRaised(ConcernId concern, PersonId about, Instant at, Actor by) {}
