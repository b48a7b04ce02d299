package org.waymark.messaging.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where features leave what people should hear of, in the transaction that makes it so: rolled back, nothing is sent;
 * committed, it is sent even if the program dies a moment later.
 */
@Component
public class Outbox {
    private final Messages messages;
    private final Pump pump;
    private final Clock clock;

    Outbox(Messages messages, Pump pump, Clock clock) {
        this.messages = messages;
        this.pump = pump;
        this.clock = clock;
    }

    /** Posts once, however often it is called with the same key. */
    public void post(Happening happening) {
        post(List.of(happening));
    }

    /** Each once, as {@link #post(Happening)}, in one round trip to the database. */
    public void post(List<Happening> happenings) {
        Instant now = clock.instant();
        messages.add(happenings, now);
        if (happenings.stream().anyMatch(happening -> !happening.notBefore().isAfter(now))) {
            pumpWhenCommitted();
        }
    }

    /**
     * Posts to an address that belongs to no person yet, at once. The address is kept sealed, and taken out with the words.
     *
     * @param key as in {@link Happening}
     */
    public void postToAddress(String kind, String key, EmailText address, UUID about) {
        messages.add(kind, key, address, about, clock.instant());
        pumpWhenCommitted();
    }

    private void pumpWhenCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            pump.wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pump.wake();
            }
        });
    }
}
