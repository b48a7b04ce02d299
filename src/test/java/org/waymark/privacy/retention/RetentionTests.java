package org.waymark.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.PersonId;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;
import org.waymark.testing.FreshDatabase;
import org.waymark.testing.TestClock;

class RetentionTests {
    private final List<Instant> retained = new ArrayList<>();

    @Test
    void aHolderThatFailsDoesNotHoldUpTheOthers() {
        try (FreshDatabase database = FreshDatabase.create()) {
            var beans = new StaticListableBeanFactory();
            beans.addBean("one", new Holder(false));
            beans.addBean("broken", new Holder(true));
            beans.addBean("other", new Holder(false));
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(database.asOwner()));

            new Retention(beans.getBeanProvider(PersonalData.class), transaction, new TestClock()).run();
        }

        assertThat(retained).containsExactly(TestClock.START, TestClock.START);
    }

    private final class Holder implements PersonalData {
        private final boolean broken;

        private Holder(boolean broken) {
            this.broken = broken;
        }

        @Override
        public Set<String> tables() {
            return Set.of();
        }

        @Override
        public String heading() {
            return "";
        }

        @Override
        public List<HeldRecord> show(PersonId person) {
            return List.of();
        }

        @Override
        public void erase(PersonId person) {}

        @Override
        public void retain(Instant now) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            retained.add(now);
        }
    }
}
