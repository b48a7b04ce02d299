package org.waymark.library.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.DueWork;

/** Sends each subscriber what is new: never more than one mail in seven days, and none when there is nothing. */
@Component
class WeeklyDigests implements DueWork {
    private final Digests digests;
    private final Subscribers subscribers;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeeklyDigests(
            Digests digests, Subscribers subscribers, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.digests = digests;
        this.subscribers = subscribers;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "library.weekly-digests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        digests.due(clock.instant()).forEach(this::send);
    }

    private void send(UUID subscriber) {
        transaction.executeWithoutResult(_ -> digests.begin(subscriber, clock.instant())
                .ifPresent(digest -> subscribers
                        .find(subscriber)
                        .ifPresent(to -> outbox.postToAddress(
                                AlertMails.DIGEST, AlertMails.DIGEST + "/" + digest.id(), to.address(), digest.id()))));
    }
}
