package org.waymark.coaching.support;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.SupportId;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.PersonId;

/**
 * The relationship that follows an accepted application. A value: a move answers with the support as it would be, or
 * with nothing when its state doesn't allow it; {@link SupportLifecycle} makes it true.
 *
 * @param period the programme period whose allowance the appointments count against
 * @param coach null until a coach has accepted
 * @param queuedAt when the application was accepted: the place in the queue, which never changes
 * @param activeSince when it last became active; null before the agreement
 * @param pausedUntil null unless it is at rest now
 * @param version rises with every change; what people post back
 */
public record Support(
        SupportId id,
        ApplicationId application,
        PersonId client,
        ProgrammePeriodId period,
        SupportState state,
        @Nullable PersonId coach,
        Instant queuedAt,
        Instant stateSince,
        @Nullable Instant activeSince,
        @Nullable Instant nudgedAt,
        @Nullable Instant pausedUntil,
        int version) {

    /** A new support, first in its life: it waits for a coach from the moment of acceptance. */
    public static Support begun(
            SupportId id, ApplicationId application, PersonId client, ProgrammePeriodId period, Instant acceptedAt) {
        return new Support(
                id,
                application,
                client,
                period,
                SupportState.AWAITING_COACH,
                null,
                acceptedAt,
                acceptedAt,
                null,
                null,
                null,
                0);
    }

    /** The coach's yes, which gives the support its coach. */
    public Optional<Support> acceptedBy(PersonId newCoach, Instant at) {
        return moved(SupportMove.ACCEPT, newCoach, at);
    }

    /** Any other move. It keeps the coach, but on the way back to the queue, where there is none. */
    public Optional<Support> after(SupportMove move, Instant at) {
        return moved(move, coach, at);
    }

    /** Whether times can be booked: never before the agreement, and not while the support is at rest. */
    public boolean bookable() {
        return state == SupportState.ACTIVE && pausedUntil == null;
    }

    public boolean ended() {
        return switch (state) {
            case COMPLETED, LAPSED, WITHDRAWN -> true;
            case AWAITING_COACH, OFFERED_TO_COACH, ALLOCATED, ACTIVE -> false;
        };
    }

    /** Whether this is the coach of this support. A coach who was only asked, or who had it once, is not. */
    public boolean isWith(PersonId someone) {
        return someone.equals(coach);
    }

    /** @throws IllegalStateException when there is none yet: ask only in states that have one */
    public PersonId namedCoach() {
        return Optional.ofNullable(coach).orElseThrow(() -> new IllegalStateException("no coach in " + state));
    }

    private Optional<Support> moved(SupportMove move, @Nullable PersonId nextCoach, Instant at) {
        return state.after(move)
                .map(next -> new Support(
                        id,
                        application,
                        client,
                        period,
                        next,
                        next == SupportState.AWAITING_COACH ? null : nextCoach,
                        queuedAt,
                        at,
                        activeFrom(next, at),
                        null,
                        pausedUntil,
                        version + 1));
    }

    private @Nullable Instant activeFrom(SupportState next, Instant at) {
        return switch (next) {
            case ACTIVE -> at;
            case COMPLETED, LAPSED, WITHDRAWN -> activeSince;
            case AWAITING_COACH, OFFERED_TO_COACH, ALLOCATED -> null;
        };
    }
}
