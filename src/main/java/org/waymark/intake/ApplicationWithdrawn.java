package org.waymark.intake;

import java.time.Instant;
import org.waymark.platform.PersonId;

/** A client took an application back before it had an outcome. */
public record ApplicationWithdrawn(ApplicationId application, PersonId client, Instant at) {}
