package org.waymark.intake.application;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;

/**
 * Whom and what clients asked to avoid. The allocation policy reads the picks; a coordinator sees only what was typed, as
 * long as it waits for her, and never if she also coaches.
 */
@Service
public class AvoidWishes {
    private final Applications applications;
    private final ApplicationAnswers answers;
    private final AuditLog audit;

    AvoidWishes(Applications applications, ApplicationAnswers answers, AuditLog audit) {
        this.applications = applications;
        this.answers = answers;
        this.audit = audit;
    }

    /** For the allocation policy, and for the client's own pages; no page of the unit shows it. */
    public Avoidances of(Application application) {
        return answers.avoidancesOf(application);
    }

    /** Whether something typed waits to be dealt with; tells nothing of what it is. */
    public boolean isPending(Application application) {
        return of(application).hasPending();
    }

    /**
     * The typed words, while they wait.
     *
     * @throws NotFound when this actor may not read them: staff who coach never do
     */
    @Transactional
    public Optional<String> typed(Application application, Actor by) {
        mayRead(by);
        var avoid = of(application);
        if (!avoid.hasPending()) {
            return Optional.empty();
        }
        audit.opened(
                by,
                application.client(),
                "what you asked us to avoid",
                application.id().value());
        return Optional.ofNullable(avoid.typed());
    }

    /**
     * Turns the typed words into picks; with none, dismisses them.
     *
     * @throws NotFound when this actor may not read them
     */
    @Transactional
    public void settle(
            Application application,
            Set<PersonId> coaches,
            Set<String> organisations,
            Set<String> specialties,
            Actor by) {
        mayRead(by);
        var current = applications.lock(application.id());
        var settled = of(current).settledAs(coaches, organisations, specialties);
        answers.save(current, settled);
        audit.did(
                by,
                "avoid-wish.settled",
                current.client(),
                "application",
                current.id().value());
    }

    private static void mayRead(Actor by) {
        if (by.has(Role.COACH) || !(by.has(Role.COORDINATOR) || by.has(Role.LEAD))) {
            throw new NotFound("avoid-wishes");
        }
    }
}
