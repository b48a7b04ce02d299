package org.waymark.intake;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** A coordinator accepted an application: its client now waits for a coach. Published in the transaction that accepts. */
public record ApplicationAccepted(
        ApplicationId application, PersonId client, ProgrammePeriodId period, Instant at, Actor by) {}
