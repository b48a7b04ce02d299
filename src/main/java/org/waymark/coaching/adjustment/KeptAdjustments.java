package org.waymark.coaching.adjustment;

import java.time.Instant;
import org.waymark.platform.PersonId;

/**
 * One version of a client's adjustments.
 *
 * @param version from 1; what a page was made from, 0 standing for nothing kept yet
 * @param toSettle whether they were asked for and nobody on the staff has looked yet
 */
record KeptAdjustments(Kept kept, int version, boolean toSettle, PersonId changedBy, Instant changedAt) {}
