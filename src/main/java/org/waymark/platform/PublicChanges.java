package org.waymark.platform;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of all that public pages are made from, on whichever node they were made: the database says when one
 * is committed. Whoever keeps something read from there notes the count before reading, and trusts it only while the count
 * is still the same. Nothing may be trusted while nobody listens to the database.
 */
@Component
public class PublicChanges {
    private final AtomicLong count = new AtomicLong();
    private volatile boolean listening;

    /** How many changes there were; only comparing two of them means something. */
    public long count() {
        return count.get();
    }

    /** Whether nothing changed since the count was this, as far as anybody can know. */
    public boolean stillAt(long earlier) {
        return listening && count.get() == earlier;
    }

    /** Whether changes on other nodes are heard of. */
    public boolean listening() {
        return listening;
    }

    /** Something was changed, and committed. */
    public void changed() {
        count.incrementAndGet();
    }

    /** For this node's own changes, which then need no way through the database. */
    public void changedWhenCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changed();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changed();
            }
        });
    }

    /** From now on changes are heard of; what was missed before counts as one. */
    public void listens() {
        changed();
        listening = true;
    }

    public void stopsListening() {
        listening = false;
        changed();
    }
}
