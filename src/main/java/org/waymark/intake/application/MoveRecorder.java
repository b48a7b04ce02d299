package org.waymark.intake.application;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.intake.ApplicationAccepted;
import org.waymark.intake.ApplicationWithdrawn;
import org.waymark.platform.Actor;

/** Stores a change and tells of it, in the caller's transaction. */
@Component
class MoveRecorder {
    private final Applications applications;
    private final ApplicationEventPublisher events;

    MoveRecorder(Applications applications, ApplicationEventPublisher events) {
        this.applications = applications;
        this.events = events;
    }

    void record(Application before, Change change, Actor by) {
        applications.save(before, change);
        var after = change.after();
        var at = change.entry().at();
        events.publishEvent(new ApplicationMoved(after, change.entry().what(), before.state(), at, by));
        if (after.state() == ApplicationState.ACCEPTED && after.period() != null) {
            events.publishEvent(new ApplicationAccepted(after.id(), after.client(), after.period(), at, by));
        }
        if (after.state() == ApplicationState.WITHDRAWN && after.submittedAt() != null) {
            events.publishEvent(new ApplicationWithdrawn(after.id(), after.client(), at));
        }
    }
}
