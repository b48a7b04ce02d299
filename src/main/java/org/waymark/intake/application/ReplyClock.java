package org.waymark.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Ids;
import org.waymark.platform.RuleVersion;
import org.waymark.platform.UkTime;

/**
 * One wait of a client for the unit. Any reply by the unit stops it, wherever it was made; the automatic acknowledgement
 * doesn't.
 *
 * @param dueOn the respond-by date, a day in the United Kingdom
 * @param replyDays the days that were promised, with the version of the rule
 */
public record ReplyClock(
        UUID id,
        StartedBy startedBy,
        Instant startedAt,
        LocalDate dueOn,
        int replyDays,
        @Nullable UUID ruleVersion,
        @Nullable Instant stoppedAt,
        @Nullable StoppedBy stoppedBy) {

    /** What made the client wait. */
    public enum StartedBy {
        SUBMITTED,
        ANSWERED,
        REOPENED
    }

    /** What ended the wait. */
    public enum StoppedBy {
        INFORMATION_REQUESTED,
        OUTCOME,
        REPLIED_ELSEWHERE,
        WITHDRAWN
    }

    static ReplyClock start(StartedBy by, Instant at, RuleVersion<Integer> replyDays) {
        var dueOn = UkTime.dateOf(at).plusDays(replyDays.value());
        return new ReplyClock(Ids.next(), by, at, dueOn, replyDays.value(), replyDays.id(), null, null);
    }

    ReplyClock stop(StoppedBy by, Instant at) {
        return new ReplyClock(id, startedBy, startedAt, dueOn, replyDays, ruleVersion, at, by);
    }

    public boolean isRunning() {
        return stoppedAt == null;
    }

    /** @param today in the United Kingdom */
    public boolean isOverdue(LocalDate today) {
        return isRunning() && today.isAfter(dueOn);
    }
}
