package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** Something that happened to a support; heard in the transaction that did it. */
public sealed interface SupportEvent
        permits SupportBegun,
                SupportOffered,
                SupportReturnedToQueue,
                CoachAllocated,
                SupportActivated,
                SupportCompleted,
                SupportLapsed,
                SupportResumed,
                SupportWithdrawn {
    SupportId support();

    PersonId client();

    Instant at();

    Actor by();
}
