package org.waymark.coaching.adjustment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.PersonId;

/** Tells client and coach what the other, or the desk, has changed. What it is stays behind sign-in. */
@Component
class AdjustmentMails implements MessageContent {
    private static final String CHANGED = "coaching.adjustments-changed";

    private final Outbox outbox;
    private final Supports supports;

    AdjustmentMails(Outbox outbox, Supports supports) {
        this.outbox = outbox;
        this.supports = supports;
    }

    @EventListener
    void tell(AdjustmentsChanged changed) {
        var client = changed.client();
        Stream.concat(Stream.of(client), living(client).map(Support::namedCoach))
                .filter(person -> !changed.by().is(person))
                .distinct()
                .map(person -> Happening.now(
                        CHANGED,
                        CHANGED + ":" + client + ":" + changed.version() + ":" + person,
                        person,
                        client.value()))
                .forEach(outbox::post);
    }

    private Stream<Support> living(PersonId client) {
        return supports.ofClient(client).stream().filter(support -> !support.ended() && support.coach() != null);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGED);
    }

    /** Not to somebody who has stopped being her coach meanwhile. */
    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        var to = message.to();
        var client = new PersonId(message.about());
        if (to == null) {
            return Optional.empty();
        }
        return to.equals(client)
                ? Optional.of(mail("/my/support/adjustments", "You have 1-2-1 support with us."))
                : living(client)
                        .filter(support -> support.isWith(to))
                        .findFirst()
                        .map(support ->
                                mail("/coach/clients/" + support.id() + "/adjustments", "You are a coach with us."));
    }

    private static Mail mail(String path, String why) {
        return new Mail(
                "Something to read about your appointments",
                List.of("Something about how your appointments are held has changed."),
                new Button("Sign in to see it", path),
                List.of("Appointments that are booked stay booked."),
                why);
    }
}
