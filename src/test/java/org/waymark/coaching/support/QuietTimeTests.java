package org.waymark.coaching.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietTimeTests {
    private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");

    @Test
    void itCountsFromTheStartOfTheSupport() {
        assertThat(QuietTime.start(START, null)).isEqualTo(START);
    }

    @Test
    void itCountsFromTheLastAppointmentIfThatIsLater() {
        assertThat(QuietTime.start(START, day(20))).isEqualTo(day(20));
        assertThat(QuietTime.start(START, day(-20))).isEqualTo(START);
    }

    @Test
    void withoutPausesEachDayCounts() {
        assertThat(QuietTime.of(START, List.of(), day(60))).isEqualTo(Duration.ofDays(60));
    }

    @Test
    void theDaysOfAPauseDoNotCount() {
        var pauses = List.of(new Pause(day(10), day(30)), new Pause(day(40), day(45)));
        assertThat(QuietTime.of(START, pauses, day(60))).isEqualTo(Duration.ofDays(35));
    }

    @Test
    void onlyWhatLiesWithinCounts() {
        var pauses = List.of(new Pause(day(-10), day(5)), new Pause(day(55), day(90)), new Pause(day(-20), day(-15)));
        assertThat(QuietTime.of(START, pauses, day(60))).isEqualTo(Duration.ofDays(50));
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
