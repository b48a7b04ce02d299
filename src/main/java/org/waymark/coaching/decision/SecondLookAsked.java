package org.waymark.coaching.decision;

import java.time.Instant;
import org.waymark.platform.Actor;

/** The client asks for a second look; heard in the transaction that did it. */
public record SecondLookAsked(Decision decision, Instant at, Actor by) {}
