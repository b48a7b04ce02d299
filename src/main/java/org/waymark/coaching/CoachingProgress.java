package org.waymark.coaching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.PersonId;

/** How a client's supports stand, for her own pages. */
public interface CoachingProgress {
    /** The newest first; empty before an application was accepted. */
    List<Progress> of(PersonId client);

    /**
     * One support in the client's eyes.
     *
     * @param coachName null until a coach has accepted: who was only asked, a client doesn't learn
     * @param waitingSince when the application was accepted
     * @param pausedUntil null unless it is at rest now
     */
    record Progress(
            SupportId support,
            ApplicationId application,
            Step step,
            @Nullable String coachName,
            Instant waitingSince,
            @Nullable Instant pausedUntil) {}

    /** Where it stands, and with it what the client can do next. */
    enum Step {
        /** Nothing to do but wait; the place in the queue is kept. */
        WAITING_FOR_COACH,
        /** Accept the agreement at /my/support. */
        AGREEMENT_TO_ACCEPT,
        /** Book at /my/appointments/new. */
        ACTIVE,
        /** Resume at /my/support. */
        LAPSED,
        COMPLETED,
        WITHDRAWN
    }
}
