package org.waymark.intake.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.Applications;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.privacy.audit.Opening;

/** Applications as coordinators and service leads reach them: whatever was sent, except their own. */
@Component
class DeskApplications {
    static final String OPENED_AS = "your application";
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final Applications applications;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    DeskApplications(Applications applications, People people, AuditLog audit, Clock clock) {
        this.applications = applications;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound for those who don't triage, and for a coordinator's own application */
    Application get(String id, Actor actor) {
        if (!actor.has(Role.COORDINATOR) && !actor.has(Role.LEAD)) {
            throw new NotFound("for coordinators");
        }
        var application = applications.get(ApplicationId.of(id));
        if (actor.is(application.client())) {
            throw new NotFound("one's own application");
        }
        return application;
    }

    /**
     * Records that somebody reads the application, which its client can see.
     *
     * @return who else opened it within the last ten minutes
     */
    @Transactional
    public Optional<Person> open(Application application, Actor actor) {
        var since = clock.instant().minus(LATELY);
        var other = audit.openingsOf(application.client()).stream()
                .filter(opening -> opening.id().equals(application.id().value()))
                .filter(opening -> !opening.at().isBefore(since))
                .filter(opening -> !actor.is(opening.actor()) && opening.acting() != Role.COACH)
                .findFirst()
                .map(Opening::actor)
                .flatMap(people::find);
        audit.opened(actor, application.client(), OPENED_AS, application.id().value());
        return other;
    }

    /** Whether an actor may read whom and what a client asked to avoid: never, who also coaches. */
    static boolean maySeeAvoidances(Actor actor) {
        return (actor.has(Role.COORDINATOR) || actor.has(Role.LEAD)) && !actor.has(Role.COACH);
    }
}
