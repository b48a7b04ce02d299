package org.waymark.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.DueWork;
import org.waymark.privacy.access.PersonalData;

/** Every day, each holder lets go of what it has kept long enough; one that fails doesn't hold up the others. */
@Component
class Retention implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final ObjectProvider<PersonalData> holders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(ObjectProvider<PersonalData> holders, TransactionTemplate transaction, Clock clock) {
        this.holders = holders;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "privacy.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        holders.orderedStream().forEach(this::retain);
    }

    private void retain(PersonalData holder) {
        try {
            transaction.executeWithoutResult(_ -> holder.retain(clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("Retention of {} failed", holder.tables(), e);
        }
    }
}
