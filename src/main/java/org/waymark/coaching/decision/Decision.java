package org.waymark.coaching.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentId;
import org.waymark.platform.PersonId;

/**
 * One decision as it stands. Words are opened from the vault.
 *
 * @param dueAt undecided at this moment, it costs nothing
 * @param words what the client is told with the decision
 * @param askedWords why the client asks for a second look
 */
public record Decision(
        DecisionId id,
        AppointmentId appointment,
        PersonId client,
        PersonId coach,
        DecisionState state,
        Instant openedAt,
        Instant dueAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String words,
        @Nullable Instant askedAt,
        @Nullable String askedWords,
        @Nullable PersonId lookedBy,
        @Nullable Instant lookedAt,
        @Nullable String lookedWords,
        int version) {
    public boolean mayBecome(DecisionState next) {
        return state.next().contains(next);
    }

    /** Neither whoever forfeited it looks at it again, nor the coach whom it is about. */
    public boolean mayLookAgain(PersonId person) {
        return state == DecisionState.SECOND_LOOK && !person.equals(decidedBy) && !person.equals(coach);
    }
}
