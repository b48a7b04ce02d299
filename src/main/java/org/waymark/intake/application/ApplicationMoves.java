package org.waymark.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.RuleVersion;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/**
 * Every move of the unit on an application that was sent, each in one transaction with its history, clocks and events.
 *
 * <p>{@code version} is the one that the coordinator read: whoever decides on something stale is shown what changed instead.
 */
@Service
public class ApplicationMoves {
    private final Applications applications;
    private final ApplicationAnswers answers;
    private final ProgrammePeriods periods;
    private final EligibilityDecisions eligibility;
    private final Promises promises;
    private final MoveRecorder recorder;
    private final Settings settings;
    private final Clock clock;

    ApplicationMoves(
            Applications applications,
            ApplicationAnswers answers,
            ProgrammePeriods periods,
            EligibilityDecisions eligibility,
            Promises promises,
            MoveRecorder recorder,
            Settings settings,
            Clock clock) {
        this.applications = applications;
        this.answers = answers;
        this.periods = periods;
        this.eligibility = eligibility;
        this.promises = promises;
        this.recorder = recorder;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Enters an application for a client who phoned or wrote; the promise of a reply counts from the day it was received.
     *
     * @param given what is known of the answers; the client confirms and completes them later
     * @throws IllegalArgumentException when it is said to be received in the future
     */
    @Transactional
    public EntryResult enterFor(PersonId client, Channel channel, Instant receivedAt, Answers given, Actor by) {
        var now = clock.instant();
        if (receivedAt.isAfter(now)) {
            throw new IllegalArgumentException("received in the future");
        }
        var begun = Application.begin(client, channel, now);
        if (!applications.add(begun)) {
            return new EntryResult.AnotherIsOpen(
                    applications.openOf(client).orElseThrow(() -> new NotFound("application")));
        }
        answers.saveAll(begun, given);
        eligibility.fix(begun, given, receivedAt);
        var entered = begun.enter(promises.from(receivedAt), by, now).orElseThrow();
        recorder.record(begun, entered, by);
        return new EntryResult.Entered(entered.after());
    }

    /** A coordinator's first look; from now on the client can't change her answers. */
    @Transactional
    public MoveResult beginTriage(ApplicationId id, int version, Actor by) {
        return move(id, version, by, application -> application.beginTriage(by, clock.instant()));
    }

    /**
     * Records a reply that was made by phone or mail: it stops the clock.
     *
     * @param repliedAt when it was made; not in the future
     */
    @Transactional
    public MoveResult logReply(ApplicationId id, int version, Instant repliedAt, @Nullable String words, Actor by) {
        if (repliedAt.isAfter(clock.instant())) {
            throw new IllegalArgumentException("replied in the future");
        }
        return move(id, version, by, application -> application.logReply(by, clock.instant(), repliedAt, words));
    }

    /** @param words what the client is asked; she reads them on the site */
    @Transactional
    public MoveResult requestInformation(ApplicationId id, int version, String words, Actor by) {
        return move(id, version, by, application -> application.requestInformation(words, by, clock.instant()));
    }

    /** @param answered whether an answer came another way than on the site: it starts a new reply clock */
    @Transactional
    public MoveResult resumeTriage(ApplicationId id, int version, boolean answered, String reason, Actor by) {
        return move(
                id,
                version,
                by,
                application -> application.resumeTriage(reason, answered, replyDays(), by, clock.instant()));
    }

    /**
     * Accepts; the client now waits for a coach.
     *
     * @param words to the client, if any
     * @throws NotFound when the choice names a period of somebody else
     */
    @Transactional
    public MoveResult accept(ApplicationId id, int version, PeriodChoice choice, @Nullable String words, Actor by) {
        return move(id, version, by, application -> accepted(application, choice, words, by));
    }

    private Optional<Change> accepted(Application application, PeriodChoice choice, @Nullable String words, Actor by) {
        if (!application.can(Move.ACCEPT)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var period =
                periods.take(application.client(), choice, now).orElseThrow(() -> new NotFound("programme period"));
        return application.accept(period, words, by, now);
    }

    /** @param to where the client is sent instead, in words for her: another unit's service */
    @Transactional
    public MoveResult redirect(ApplicationId id, int version, String to, Actor by) {
        return close(Move.REDIRECT, id, version, to, by);
    }

    /** @param to where else she finds help, in words for her */
    @Transactional
    public MoveResult signpost(ApplicationId id, int version, String to, Actor by) {
        return close(Move.SIGNPOST, id, version, to, by);
    }

    /** @param reason in words for the client */
    @Transactional
    public MoveResult ineligible(ApplicationId id, int version, String reason, Actor by) {
        return close(Move.FIND_INELIGIBLE, id, version, reason, by);
    }

    /** Closes it because the client didn't answer. */
    @Transactional
    public MoveResult closeNoReply(ApplicationId id, int version, @Nullable String words, Actor by) {
        return close(Move.CLOSE_NO_REPLY, id, version, words, by);
    }

    /** @param reason for the history; the client doesn't read it on her page */
    @Transactional
    public MoveResult reopen(ApplicationId id, int version, String reason, Actor by) {
        var application = applications.get(id);
        applications.lockOpening(application.client());
        var open = applications.openOf(application.client());
        if (open.isPresent() && !open.get().id().equals(id)) {
            return new MoveResult.AnotherIsOpen(application);
        }
        return move(id, version, by, locked -> locked.reopen(reason, replyDays(), by, clock.instant()));
    }

    private MoveResult close(Move how, ApplicationId id, int version, @Nullable String words, Actor by) {
        return move(id, version, by, application -> application.close(how, words, by, clock.instant()));
    }

    private MoveResult move(ApplicationId id, int version, Actor by, Function<Application, Optional<Change>> verb) {
        var application = applications.lock(id);
        if (application.submittedAt() == null) {
            throw new NotFound("application");
        }
        if (application.version() != version) {
            return new MoveResult.ChangedSince(application);
        }
        var change = verb.apply(application);
        if (change.isEmpty()) {
            return new MoveResult.NotPossible(application);
        }
        recorder.record(application, change.get(), by);
        return new MoveResult.Moved(change.get().after());
    }

    private RuleVersion<Integer> replyDays() {
        return settings.at(ServiceRules.REPLY_DAYS, clock.instant());
    }
}
