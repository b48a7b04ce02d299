package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.Installation;

@WaymarkTest
class WaymarkTestTests {
    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private TestClock testClock;

    @Test
    void theProgramUnderTestIsADemoUnit() {
        assertThat(installation.demo()).isTrue();
    }

    @Test
    void theProgramWorksUnderTheApplicationsRole() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("waymark_app");
    }

    @Test
    void theClockMovesOnlyWhenItIsMoved() {
        testClock.reset();
        testClock.advance(Duration.ofHours(25));

        assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofHours(25)));
    }
}
