package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UkMomentTests {
    @ParameterizedTest
    @CsvSource({
        "9am, 09:00",
        "9:30 am, 09:30",
        "2.30pm, 14:30",
        "12am, 00:00",
        "12pm, 12:00",
        "14:30, 14:30",
        "00:00, 00:00",
        "Midday, 12:00",
        "midnight, 00:00"
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime expected) {
        assertThat(UkMoment.time(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "25:00", "13pm", "0am", "9:75", "soon", "-1:00", "9am9am"})
    void otherWordsAreNoTime(String typed) {
        assertThat(UkMoment.time(typed)).isEmpty();
    }

    @Test
    void aSummerTimeIsAnHourAheadOfUniversalTime() {
        assertThat(UkMoment.at(LocalDate.of(2027, 7, 1), LocalTime.of(9, 0)))
                .contains(Instant.parse("2027-07-01T08:00:00Z"));
    }

    @Test
    void anHourThatTheClocksLeaveOutIsNoMoment() {
        assertThat(UkMoment.at(LocalDate.of(2027, 3, 28), LocalTime.of(1, 30))).isEmpty();
    }

    @Test
    void ofAnHourThatComesTwiceTheFirstIsMeant() {
        assertThat(UkMoment.at(LocalDate.of(2027, 10, 31), LocalTime.of(1, 30)))
                .contains(Instant.parse("2027-10-31T00:30:00Z"));
    }
}
