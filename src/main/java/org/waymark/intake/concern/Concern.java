package org.waymark.intake.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.PersonId;

/**
 * A worry about somebody's safety, without its words.
 *
 * @param application the application that it was raised from, if any
 * @param version rises with every step, so that two leads don't overwrite each other
 */
record Concern(
        ConcernId id,
        PersonId about,
        @Nullable ApplicationId application,
        boolean open,
        PersonId raisedBy,
        Instant raisedAt,
        int version) {

    /** The concern after a step, if that step is possible now. */
    boolean allows(ConcernStep step) {
        return step.isAllowedWhen(open);
    }

    Concern after(ConcernStep step) {
        if (!allows(step)) {
            throw new IllegalStateException("A concern that is " + (open ? "open" : "closed") + " can't be " + step);
        }
        return new Concern(id, about, application, step.leavesItOpen(), raisedBy, raisedAt, version + 1);
    }
}
