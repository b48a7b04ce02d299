package org.waymark.coaching.adjustment;

import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** A client's adjustments were changed by somebody on purpose. */
record AdjustmentsChanged(PersonId client, int version, Actor by) {}
