package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.platform.UkTime;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class WorkingDaysTests {
    @Autowired
    private WorkingDays workingDays;

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-11-23, 2, 2026-11-25, within a week",
        "2026-11-27, 1, 2026-11-30, over a weekend",
        "2026-11-28, 1, 2026-11-30, from a Saturday",
        "2026-12-24, 1, 2026-12-29, over Christmas with its substitute day",
        "2026-12-23, 5, 2027-01-04, over Christmas and New Year",
        "2026-04-02, 1, 2026-04-07, over Easter",
        "2027-12-24, 1, 2027-12-29, when both days of Christmas are substituted",
        "2026-11-23, 0, 2026-11-23, none",
        "2026-11-23, 10, 2026-12-07, two weeks",
    })
    void weekendsAndBankHolidaysDoNotCount(LocalDate start, int days, LocalDate end, String why) {
        assertThat(workingDays.plusWorkingDays(start, days)).as(why).isEqualTo(end);
    }

    @Test
    void theTimeOfDayInTheUnitedKingdomStaysWhenTheClocksChange() {
        Instant thursdayAtFive = at("2026-10-22T17:00");

        assertThat(workingDays.plusWorkingDays(thursdayAtFive, 2)).isEqualTo(at("2026-10-26T17:00"));
    }

    @Test
    void aBankHolidayIsNoWorkingDay() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 26))).isFalse();
    }

    private static Instant at(String ukTime) {
        return LocalDateTime.parse(ukTime).atZone(UkTime.ZONE).toInstant();
    }
}
