package org.waymark.coaching.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.ChangeWindow.Verdict.AFTER_START;
import static org.waymark.coaching.appointment.ChangeWindow.Verdict.IN_TIME;
import static org.waymark.coaching.appointment.ChangeWindow.Verdict.LATE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.waymark.platform.UkTime;

class ChangeWindowTests {
    private final ChangeWindow window = new ChangeWindow(Duration.ofHours(24), null);

    @Test
    void exactlyTwentyFourHoursBeforeIsInTime() {
        var start = uk("2027-03-03T17:30");
        assertThat(window.judge(start, uk("2027-03-02T17:30"))).isEqualTo(IN_TIME);
        assertThat(window.judge(start, uk("2027-03-02T17:30").plusMillis(1))).isEqualTo(LATE);
    }

    @Test
    void fromTheStartOnNothingCanBeChanged() {
        var start = uk("2027-03-03T17:30");
        assertThat(window.judge(start, start.minusNanos(1))).isEqualTo(LATE);
        assertThat(window.judge(start, start)).isEqualTo(AFTER_START);
    }

    @Test
    void whenTheClocksGoForwardTheSameHourOfTheDayBeforeIsTooLate() {
        var monday = uk("2027-03-28T10:00");
        assertThat(window.judge(monday, uk("2027-03-27T10:00"))).isEqualTo(LATE);
        assertThat(window.judge(monday, uk("2027-03-27T09:00"))).isEqualTo(IN_TIME);
    }

    @Test
    void whenTheClocksGoBackThereIsAnHourMore() {
        var sunday = uk("2027-10-31T10:00");
        assertThat(window.judge(sunday, uk("2027-10-30T11:00"))).isEqualTo(IN_TIME);
        assertThat(window.judge(sunday, uk("2027-10-30T11:01"))).isEqualTo(LATE);
    }

    private static Instant uk(String local) {
        return LocalDateTime.parse(local).atZone(UkTime.ZONE).toInstant();
    }
}
