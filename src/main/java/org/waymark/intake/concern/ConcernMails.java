package org.waymark.intake.concern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.Role;

/** Tells every service lead at once that a concern waits; the mail says neither what it is nor whom it is about. */
@Component
class ConcernMails implements MessageContent {
    private static final String RAISED = "intake.concern-raised";

    private final Outbox outbox;
    private final People people;
    private final Concerns concerns;

    ConcernMails(Outbox outbox, People people, Concerns concerns) {
        this.outbox = outbox;
        this.people = people;
        this.concerns = concerns;
    }

    @EventListener
    void tellTheLeads(ConcernRaised raised) {
        for (var lead : people.withRole(Role.LEAD)) {
            var key = "concern:" + raised.concern() + ":" + raised.at() + ":" + lead.id();
            outbox.post(new Happening(RAISED, key, lead.id(), raised.concern().value(), raised.at()));
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RAISED);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return concerns.find(new ConcernId(message.about()))
                .filter(Concern::open)
                .map(ConcernMails::needsALook);
    }

    private static Mail needsALook(Concern concern) {
        return new Mail(
                "Something needs your attention today",
                List.of("A colleague asked for the service lead to look at something today."),
                new Button("Read it and decide", "/desk/concerns/" + concern.id()),
                List.of("It is open until you close it."),
                "You get this mail because you are a service lead.",
                null);
    }
}
