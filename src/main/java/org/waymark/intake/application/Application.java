package org.waymark.intake.application;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.intake.application.ReplyClock.StartedBy;
import org.waymark.intake.application.ReplyClock.StoppedBy;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.RuleVersion;

/**
 * A client's request for 1-2-1 support. Each verb gives the change that it makes, or nothing when the application doesn't
 * stand where that is possible.
 *
 * @param reference given on submission
 * @param version rises with every change
 * @param submittedAt when the unit received it
 * @param firstLookDue by when a coordinator should have looked at it
 * @param confirmedAt when the client confirmed it; on submission, unless a coordinator entered it
 * @param clock the running wait for a reply of the unit
 */
public record Application(
        ApplicationId id,
        PersonId client,
        @Nullable Reference reference,
        ApplicationState state,
        int version,
        Channel channel,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant firstLookDue,
        @Nullable Instant firstLookedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant outcomeAt,
        @Nullable ProgrammePeriodId period,
        @Nullable ReplyClock clock) {

    /**
     * What the unit promises about an application that it receives.
     *
     * @param receivedAt when the promise begins
     */
    record Promise(Reference reference, Instant receivedAt, RuleVersion<Integer> replyDays, Instant firstLookDue) {}

    static Application begin(PersonId client, Channel channel, Instant at) {
        return new Application(
                ApplicationId.next(),
                client,
                null,
                ApplicationState.DRAFT,
                0,
                channel,
                at,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Optional<Change> submit(Promise promise, Actor by, Instant at) {
        return received(Move.SUBMIT, promise, at, by, at);
    }

    /** Entered for the client, who has yet to confirm it. */
    Optional<Change> enter(Promise promise, Actor by, Instant at) {
        return received(Move.ENTER, promise, null, by, at);
    }

    Optional<Change> changeAnswers(Actor by, Instant at) {
        return move(Move.CHANGE_ANSWERS, by, at, null);
    }

    Optional<Change> confirm(Actor by, Instant at) {
        if (confirmedAt != null) {
            return Optional.empty();
        }
        return move(Move.CONFIRM, by, at, null)
                .map(change -> with(change, change.after().copy().confirmedAt(at)));
    }

    Optional<Change> beginTriage(Actor by, Instant at) {
        return move(Move.BEGIN_TRIAGE, by, at, null)
                .map(change -> with(change, change.after().copy().firstLookedAt(at)));
    }

    Optional<Change> logReply(Actor by, Instant at, Instant repliedAt, @Nullable String words) {
        return move(Move.LOG_REPLY, by, at, words).map(change -> stop(change, StoppedBy.REPLIED_ELSEWHERE, repliedAt));
    }

    Optional<Change> requestInformation(String words, Actor by, Instant at) {
        return move(Move.REQUEST_INFORMATION, by, at, words)
                .map(change -> stop(change, StoppedBy.INFORMATION_REQUESTED, at));
    }

    /** The client's answer starts a new wait. */
    Optional<Change> answerRequest(String words, RuleVersion<Integer> replyDays, Actor by, Instant at) {
        return move(Move.ANSWER_REQUEST, by, at, words)
                .map(change -> start(change, ReplyClock.start(StartedBy.ANSWERED, at, replyDays)));
    }

    /** @param answered whether an answer came another way: then the client waits again, and a new clock starts */
    Optional<Change> resumeTriage(
            String reason, boolean answered, RuleVersion<Integer> replyDays, Actor by, Instant at) {
        return move(Move.RESUME_TRIAGE, by, at, reason)
                .map(change -> answered ? start(change, ReplyClock.start(StartedBy.ANSWERED, at, replyDays)) : change);
    }

    Optional<Change> accept(ProgrammePeriodId inPeriod, @Nullable String words, Actor by, Instant at) {
        return outcome(Move.ACCEPT, words, by, at)
                .map(change -> with(change, change.after().copy().period(inPeriod)));
    }

    /** @param move one of those that close an application without a support */
    Optional<Change> close(Move move, @Nullable String words, Actor by, Instant at) {
        return outcome(move, words, by, at);
    }

    Optional<Change> withdraw(@Nullable String reason, Actor by, Instant at) {
        return outcome(Move.WITHDRAW, reason, by, at)
                .map(change -> change.stopped() == null ? change : stop(change, StoppedBy.WITHDRAWN, at));
    }

    /** The client waits again, so a new clock starts. */
    Optional<Change> reopen(String reason, RuleVersion<Integer> replyDays, Actor by, Instant at) {
        return move(Move.REOPEN, by, at, reason)
                .map(change -> with(change, change.after().copy().outcomeAt(null)))
                .map(change -> start(change, ReplyClock.start(StartedBy.REOPENED, at, replyDays)));
    }

    /** Whether a coordinator entered it and the client has yet to confirm it. */
    public boolean awaitsConfirmation() {
        return can(Move.CONFIRM);
    }

    /** Whether this move is possible now. */
    public boolean can(Move move) {
        return Lifecycle.allows(state, move) && (move != Move.CONFIRM || confirmedAt == null);
    }

    private Optional<Change> received(Move move, Promise promise, @Nullable Instant confirmed, Actor by, Instant at) {
        return move(move, by, at, null)
                .map(change -> with(
                        change,
                        change.after()
                                .copy()
                                .received(promise.reference(), promise.receivedAt(), promise.firstLookDue())
                                .confirmedAt(confirmed)))
                .map(change -> start(
                        change, ReplyClock.start(StartedBy.SUBMITTED, promise.receivedAt(), promise.replyDays())));
    }

    private Optional<Change> outcome(Move move, @Nullable String words, Actor by, Instant at) {
        return move(move, by, at, words)
                .map(change -> with(change, change.after().copy().outcomeAt(at)))
                .map(change -> clock == null ? change : stop(change, StoppedBy.OUTCOME, at));
    }

    private Optional<Change> move(Move move, Actor by, Instant at, @Nullable String words) {
        return Lifecycle.after(state, move)
                .map(next -> new Change(
                        copy().moved(next, at).build(), HistoryEntry.of(this, move, next, by, at, words), null, null));
    }

    private Change stop(Change change, StoppedBy by, Instant at) {
        if (clock == null) {
            return change;
        }
        return new Change(change.after().copy().clock(null).build(), change.entry(), clock.stop(by, at), null);
    }

    /** A clock that still runs is left running: the older promise holds. */
    private Change start(Change change, ReplyClock started) {
        if (clock != null) {
            return change;
        }
        return new Change(change.after().copy().clock(started).build(), change.entry(), null, started);
    }

    private static Change with(Change change, ApplicationCopy copy) {
        return new Change(copy.build(), change.entry(), change.stopped(), change.started());
    }

    private ApplicationCopy copy() {
        return new ApplicationCopy(this);
    }
}
