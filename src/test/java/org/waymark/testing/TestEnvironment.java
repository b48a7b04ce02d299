package org.waymark.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each program under test a database of its own and the clock of the tests. */
final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "waymark.database.url=" + FreshDatabase.create().url(),
                        "waymark.database.create=demo",
                        // Here the keyset goes, not into the data folder of whoever runs the tests.
                        "waymark.database.folder=target/test-data",
                        "waymark.base-url=http://waymark.test",
                        "management.server.port=0",
                        "waymark.work=false")
                .applyTo(context);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    /** Whatever an earlier class did to the clock is undone. */
    static final class ClockAtStart implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(TestClock.class)
                    .reset();
        }
    }
}
