package org.waymark.coaching.support;

import java.time.Instant;
import org.waymark.platform.PersonId;

/**
 * One line of a support's history.
 *
 * @param why a short code, or empty
 */
public record PastMove(SupportMove move, SupportState from, SupportState to, PersonId by, Instant at, String why) {}
