package org.waymark.coaching.decision;

import java.time.Instant;
import org.waymark.platform.Actor;

/** A decision was made, or looked at again; heard in the transaction that did it. */
public record DecisionMade(Decision decision, DecisionState state, Instant at, Actor by) {}
