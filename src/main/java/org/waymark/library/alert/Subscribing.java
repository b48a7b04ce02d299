package org.waymark.library.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.Outbox;

/**
 * Signing up, confirming and leaving. Whoever types an address learns nothing about it: what there is to say goes to the
 * address itself, at most {@value #ASKS_A_DAY} times a day.
 */
@Service
public class Subscribing {
    static final int ASKS_A_DAY = 3;
    static final Duration TIME_TO_CONFIRM = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    private final Subscribers subscribers;
    private final Outbox outbox;
    private final Clock clock;

    Subscribing(Subscribers subscribers, Outbox outbox, Clock clock) {
        this.subscribers = subscribers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void signUp(EmailText address, List<String> topics) {
        var now = clock.instant();
        var known = subscribers.lock(address);
        if (known.isEmpty()) {
            subscribers.add(address, topics, now).ifPresent(added -> tell(AlertMails.CONFIRM, added, now));
        } else {
            askAgain(known.get(), topics, now);
        }
    }

    /** What a stranger types doesn't change the topics of somebody who confirmed hers. */
    private void askAgain(Subscriber known, List<String> topics, Instant now) {
        boolean newDay = known.asksFrom().plus(DAY).isBefore(now);
        int asks = newDay ? 1 : known.asks() + 1;
        if (asks > ASKS_A_DAY) {
            return;
        }
        subscribers.asked(known, asks, newDay ? now : known.asksFrom(), now);
        if (known.isConfirmed()) {
            tell(AlertMails.KNOWN, known, now);
        } else {
            subscribers.choose(known.id(), topics);
            tell(AlertMails.CONFIRM, known, now);
        }
    }

    /** What the links to an address are made with, for whoever may read its mail; empty when it isn't known. */
    public Optional<UUID> idOf(EmailText address) {
        return subscribers.of(address).map(Subscriber::id);
    }

    /** @return whether there was somebody to confirm */
    @Transactional
    public boolean confirm(UUID id) {
        return subscribers.confirm(id, clock.instant());
    }

    @Transactional
    public void choose(UUID id, List<String> topics) {
        subscribers.choose(id, topics);
    }

    /** May be called again. */
    @Transactional
    public void leave(UUID id) {
        subscribers.remove(id);
    }

    private void tell(String kind, Subscriber about, Instant now) {
        var key = kind + "/" + about.id() + "/" + now.toEpochMilli();
        outbox.postToAddress(kind, key, about.address(), about.id());
    }
}
