package org.waymark.privacy.vault;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.DueWork;

/** After the keyset got a new first key: wraps every data key with it, so that the old one can be taken out. */
@Component
class KeyRotation implements DueWork {
    private static final int AT_ONCE = 500;

    private final PersonKeys personKeys;
    private final ServiceKeys serviceKeys;
    private final TransactionTemplate transaction;

    KeyRotation(PersonKeys personKeys, ServiceKeys serviceKeys, TransactionTemplate transaction) {
        this.personKeys = personKeys;
        this.serviceKeys = serviceKeys;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "privacy.key-rotation";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> serviceKeys.rewrap());
        int done;
        do {
            done = transaction.<Integer>execute(_ -> personKeys.rewrap(AT_ONCE));
        } while (done == AT_ONCE);
    }
}
