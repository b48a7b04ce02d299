package org.waymark.intake.application;

import java.time.Instant;
import org.waymark.platform.Actor;

/**
 * Something happened to an application, in the transaction in which it did.
 *
 * @param application as it stands after the move
 */
public record ApplicationMoved(Application application, Move what, ApplicationState from, Instant at, Actor by) {}
