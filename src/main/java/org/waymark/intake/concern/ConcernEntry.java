package org.waymark.intake.concern;

import java.time.Instant;
import org.waymark.platform.PersonId;

/** One step in the story of a concern, with its words opened. */
record ConcernEntry(ConcernStep step, PersonId by, Instant at, String words) {}
