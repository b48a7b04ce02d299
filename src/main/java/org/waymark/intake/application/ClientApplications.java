package org.waymark.intake.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.evaluation.Measures;
import org.waymark.evaluation.Moment;
import org.waymark.evaluation.SelfRating;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.intake.eligibility.Question;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/** What a client does with her own applications; somebody else's are not found. */
@Service
public class ClientApplications {
    private final Applications applications;
    private final ApplicationAnswers answers;
    private final EligibilityDecisions eligibility;
    private final Measures measures;
    private final Promises promises;
    private final MoveRecorder recorder;
    private final Settings settings;
    private final Clock clock;

    ClientApplications(
            Applications applications,
            ApplicationAnswers answers,
            EligibilityDecisions eligibility,
            Measures measures,
            Promises promises,
            MoveRecorder recorder,
            Settings settings,
            Clock clock) {
        this.applications = applications;
        this.answers = answers;
        this.eligibility = eligibility;
        this.measures = measures;
        this.promises = promises;
        this.recorder = recorder;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotFound when she has no such application */
    public Application get(ApplicationId id, Actor client) {
        return applications.ofClient(client.person(), id).orElseThrow(() -> new NotFound("application"));
    }

    /** The newest first, a draft among them. */
    public List<Application> all(Actor client) {
        return applications.ofClient(client.person());
    }

    /** The one that is open: a draft, or sent and without an outcome. */
    public Optional<Application> open(Actor client) {
        return applications.openOf(client.person());
    }

    /** Begins a draft, or gives the application that is open already. */
    @Transactional
    public Application begin(Actor client, EligibilityAnswers carried) {
        var begun = Application.begin(client.person(), Channel.SITE, clock.instant());
        if (applications.add(begun)) {
            prefill(begun, carried);
        }
        return open(client).orElseThrow();
    }

    private void prefill(Application draft, EligibilityAnswers carried) {
        carried.profession().ifPresent(code -> {
            answers.save(draft, new Answers.Profession(code));
            answers.markSaved(draft, Step.PROFESSION);
        });
        answers.save(
                draft,
                new Answers.Work(
                        carried.profession().orElse(null), null, carried.grade().orElse(null), null));
        answers.save(
                draft,
                new Answers.Training(
                        carried.answer(Question.TRAINING_REGION).orElse(null),
                        null,
                        carried.answer(Question.SCHEME).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        carried.registeredOn().orElse(null)));
        answers.save(draft, new Answers.Workplace(carried.workRegion().orElse(null), null, null, null));
    }

    /**
     * Saves a page of the application that is open.
     *
     * @param part its answers; null for a page whose answers live elsewhere
     * @throws NotFound when none is open
     */
    @Transactional
    public SaveResult save(Actor client, Step step, Answers.@Nullable Part part) {
        var application = lockOpen(client);
        if (!application.state().isEditable()) {
            return new SaveResult.NotEditable(application);
        }
        if (part != null) {
            answers.save(application, part);
        }
        answers.markSaved(application, step);
        return new SaveResult.Saved(changed(application, client));
    }

    /** Saves how she rates herself today. */
    @Transactional
    public SaveResult rate(Actor client, SelfRating rating) {
        var saved = save(client, Step.BASELINE, null);
        if (saved instanceof SaveResult.Saved(var application)) {
            measures.rate(client.person(), application.id().value(), Moment.BASELINE, rating);
        }
        return saved;
    }

    /** A draft just changes; what was sent keeps a trace of the change, and coordinators see a new version. */
    private Application changed(Application application, Actor client) {
        if (application.state() == ApplicationState.DRAFT) {
            applications.touch(application, clock.instant());
            return application;
        }
        var change = application.changeAnswers(client, clock.instant()).orElseThrow();
        recorder.record(application, change, client);
        if (application.submittedAt() != null) {
            eligibility.fix(application, answers.of(application), application.submittedAt());
        }
        return change.after();
    }

    /** Sends the draft. Sent twice, it is sent once: the second time gives the same application. */
    @Transactional
    public MoveResult submit(ApplicationId id, Actor client) {
        var application = lockOwn(id, client);
        var given = answers.of(application);
        if (application.state() == ApplicationState.DRAFT && !given.missing().isEmpty()) {
            return new MoveResult.NotComplete(application, given.missing());
        }
        if (application.state() == ApplicationState.DRAFT
                && !eligibility.today(given).mayApply()) {
            return new MoveResult.TurnedAway(application);
        }
        var now = clock.instant();
        var change = application.can(Move.SUBMIT)
                ? application.submit(promises.from(now), client, now)
                : Optional.<Change>empty();
        if (change.isPresent()) {
            eligibility.fix(application, given, now);
        }
        return moved(application, change, client);
    }

    /** @param words her answer to what the unit asked */
    @Transactional
    public MoveResult answerRequest(ApplicationId id, String words, Actor client) {
        var replyDays = settings.at(ServiceRules.REPLY_DAYS, clock.instant());
        return move(id, client, application -> application.answerRequest(words, replyDays, client, clock.instant()));
    }

    /** Takes it back. Of a draft, nothing is kept but that it was begun. */
    @Transactional
    public MoveResult withdraw(ApplicationId id, @Nullable String reason, Actor client) {
        var application = lockOwn(id, client);
        var change = application.withdraw(reason, client, clock.instant());
        if (application.state() == ApplicationState.DRAFT) {
            answers.forget(application);
            measures.forget(id.value());
        }
        return moved(application, change, client);
    }

    /** Confirms what a coordinator entered for her, with the declarations she now makes herself. */
    @Transactional
    public MoveResult confirm(ApplicationId id, Answers.Declarations declarations, Actor client) {
        var application = lockOwn(id, client);
        if (application.can(Move.CONFIRM)) {
            answers.save(application, declarations);
            answers.markSaved(application, Step.DECLARATIONS);
        }
        return moved(application, application.confirm(client, clock.instant()), client);
    }

    private MoveResult move(ApplicationId id, Actor client, Function<Application, Optional<Change>> verb) {
        var application = lockOwn(id, client);
        return moved(application, verb.apply(application), client);
    }

    private MoveResult moved(Application application, Optional<Change> change, Actor client) {
        if (change.isEmpty()) {
            return new MoveResult.NotPossible(application);
        }
        recorder.record(application, change.get(), client);
        return new MoveResult.Moved(change.get().after());
    }

    private Application lockOpen(Actor client) {
        var open = open(client).orElseThrow(() -> new NotFound("open application"));
        return applications.lock(open.id());
    }

    private Application lockOwn(ApplicationId id, Actor client) {
        return applications.lock(get(id, client).id());
    }
}
