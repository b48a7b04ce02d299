package org.waymark.intake.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;

/**
 * One thing that happened to an application.
 *
 * @param by null when the program itself did it
 * @param words a request, an answer or a reason; null when the move needs none, {@code from} and {@code to} are the same
 *     when the state stayed
 */
public record HistoryEntry(
        UUID id,
        Instant at,
        @Nullable PersonId by,
        Side side,
        Move what,
        ApplicationState from,
        ApplicationState to,
        @Nullable String words) {

    /** On whose side somebody acted. */
    public enum Side {
        CLIENT,
        UNIT,
        WAYMARK
    }

    static HistoryEntry of(
            Application application, Move what, ApplicationState to, Actor by, Instant at, @Nullable String words) {
        var side = by.isWaymark() ? Side.WAYMARK : by.is(application.client()) ? Side.CLIENT : Side.UNIT;
        return new HistoryEntry(
                Ids.next(), at, by.isWaymark() ? null : by.person(), side, what, application.state(), to, words);
    }

    /** Private words stay out of logs. */
    @Override
    public String toString() {
        return "HistoryEntry[" + what + " at " + at + "]";
    }
}
