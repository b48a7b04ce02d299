package org.waymark.coaching.claim;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction, and again when the database ended it because two of them stood in each other's way.
 * Inside another transaction it runs once: whoever began that one begins again.
 */
@Component
public class Transactions {
    private static final int TIMES = 5;

    private final TransactionTemplate transaction;

    Transactions(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> work) {
        for (var time = 1; ; time++) {
            try {
                return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
            } catch (ConcurrencyFailureException e) {
                if (time == TIMES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
            }
        }
    }
}
