package org.waymark.intake.triage;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;

/** How the queue of applications stands, for the coordinators' home page. */
@Component
public class DeskQueue {
    private final Queue queue;
    private final Settings settings;
    private final Clock clock;

    DeskQueue(Queue queue, Settings settings, Clock clock) {
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /** The counts for this actor, now: open concerns are counted for service leads only. */
    public QueueCounts counts(Actor actor) {
        var counts = queue.counts(today(), soon(), clock.instant());
        return actor.has(Role.LEAD) ? counts : counts.withoutConcerns();
    }

    /** Today in the United Kingdom. */
    LocalDate today() {
        return UkTime.dateOf(clock.instant());
    }

    /** The last day that counts as soon. */
    LocalDate soon() {
        return today().plusDays(settings.now(TriageRules.DUE_SOON_DAYS));
    }
}
