package org.waymark.coaching.adjustment;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.SupportBegun;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.intake.AcceptedApplications;
import org.waymark.intake.Adjustments;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.privacy.audit.AuditLog;

/** Changes what is kept for a client. The caller has loaded her through the actor's scope. */
@Service
public class Adjusting {
    private final ClientAdjustments adjustments;
    private final Supports supports;
    private final AcceptedApplications applications;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Adjusting(
            ClientAdjustments adjustments,
            Supports supports,
            AcceptedApplications applications,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.adjustments = adjustments;
        this.supports = supports;
        this.applications = applications;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Counts for what is booked, moved or proposed from now on.
     *
     * @param before the version that the page was made from; 0 when nothing was kept
     * @return false, and nothing changed, when somebody changed them meanwhile
     */
    @Transactional
    public boolean change(PersonId client, int before, Kept kept, Actor by) {
        var nobodyToTell = by.is(client) && livingCoach(client).isEmpty();
        if (!adjustments.keep(client, before, kept, nobodyToTell, by)) {
            return false;
        }
        audit.did(by, "changed adjustments", client, "adjustments", client.value());
        events.publishEvent(new AdjustmentsChanged(client, before + 1, by));
        return true;
    }

    private Optional<PersonId> livingCoach(PersonId client) {
        return supports.ofClient(client).stream()
                .filter(support -> !support.ended())
                .flatMap(support -> Optional.ofNullable(support.coach()).stream())
                .findFirst();
    }

    /**
     * What an accepted application asks for is kept at once, so that nobody has to ask twice; a person still looks at it,
     * since her words can say more than the boxes she ticked. What is kept already is never overwritten by it.
     */
    @EventListener
    @Transactional
    public void asked(SupportBegun begun) {
        var asked = askedIn(supports.get(begun.support()));
        if (asked.any() && !adjustments.keep(begun.client(), 0, Kept.asked(asked), true, begun.by())) {
            adjustments.lookAgain(begun.client());
        }
    }

    /** What the application behind a support asks for. */
    Adjustments askedIn(Support support) {
        return applications.forCoach(support.application()).adjustments();
    }
}
