package org.waymark.coaching.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;

/** Tells a client that there is something to read; what it says stays behind sign-in. */
@Component
class NoteMails implements MessageContent {
    private static final String SHARED = "coaching.summary-shared";

    private final Outbox outbox;
    private final Summaries summaries;

    NoteMails(Outbox outbox, Summaries summaries) {
        this.outbox = outbox;
        this.summaries = summaries;
    }

    @EventListener
    void tellClient(SummaryShared shared) {
        outbox.post(Happening.now(SHARED, SHARED + ":" + shared.summary(), shared.client(), shared.summary()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SHARED);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        if (!summaries.exists(message.about())) {
            return Optional.empty();
        }
        return Optional.of(new Mail(
                "Something to read from your coach",
                List.of("Your coach has written a summary for you."),
                new Button("Read it", "/my/support#summaries"),
                List.of("Only you and your coach can read it."),
                "You get this because you have 1-2-1 support with us."));
    }
}
