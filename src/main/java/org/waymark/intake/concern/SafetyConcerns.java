package org.waymark.intake.concern;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.privacy.audit.AuditLog;

/**
 * Raising a concern about somebody's safety and acting on it. It is no part of an application's states: an application goes
 * its way, and the service lead looks after the person at once.
 */
@Service
public class SafetyConcerns {

    /** How a step on a concern ended. */
    sealed interface Outcome {
        /** It is recorded. */
        record Recorded(Concern concern) implements Outcome {}

        /** Somebody else took a step since the page was read, or the step doesn't fit any more. */
        record ChangedMeanwhile(Concern now) implements Outcome {}
    }

    private final Concerns concerns;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SafetyConcerns(Concerns concerns, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.concerns = concerns;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Records a concern; the service leads get a mail, without its words, in the same transaction. */
    @Transactional
    public ConcernId raise(PersonId about, @Nullable ApplicationId application, String words, Actor by) {
        var now = clock.instant();
        var concern = new Concern(ConcernId.next(), about, application, true, by.person(), now, 1);
        concerns.add(concern, words);
        audit.did(
                by,
                "concern.raised",
                about,
                "a concern about safety",
                concern.id().value());
        events.publishEvent(new ConcernRaised(concern.id(), about, now, by));
        return concern.id();
    }

    /** How many open concerns there are about a person; only service leads may know. */
    public int openAbout(PersonId person) {
        return (int) concerns.about(person).stream().filter(Concern::open).count();
    }

    /** @param version of the concern as the lead saw it */
    @Transactional
    Outcome take(Concern seen, int version, ConcernStep step, String words, Actor lead) {
        if (seen.version() != version || !seen.allows(step)) {
            return new Outcome.ChangedMeanwhile(seen);
        }
        var now = clock.instant();
        if (!concerns.take(seen, new ConcernEntry(step, lead.person(), now, words))) {
            return new Outcome.ChangedMeanwhile(concerns.find(seen.id()).orElse(seen));
        }
        audit.did(
                lead,
                "concern." + step.name().toLowerCase(Locale.ROOT),
                seen.about(),
                "a concern about safety",
                seen.id().value());
        if (step == ConcernStep.REOPENED) {
            events.publishEvent(new ConcernRaised(seen.id(), seen.about(), now, lead));
        }
        return new Outcome.Recorded(seen.after(step));
    }
}
