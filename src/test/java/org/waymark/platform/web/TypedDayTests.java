package org.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDayTests {
    @Test
    void threeNumbersAreADayWithSpacesAround() {
        assertThat(TypedDay.read(" 27", "3 ", "2027")).contains(LocalDate.of(2027, 3, 27));
        assertThat(TypedDay.read("29", "02", "2028")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        ",,",
        "27,,2027",
        "29,2,2027",
        "0,1,2027",
        "1,13,2027",
        "1,March,2027",
        "1,1,27",
        "1,1,-2027",
        "1,1,999999",
        "1,1,99999999999"
    })
    void whatIsNoDayThatAnybodyCanMeanIsNone(String day, String month, String year) {
        assertThat(TypedDay.read(day, month, year)).isEmpty();
    }

    @Test
    void onlyThreeEmptyFieldsAreBlank() {
        assertThat(new TypedDay(null, "", " ").isBlank()).isTrue();
        assertThat(new TypedDay(null, "3", null).isBlank()).isFalse();
    }
}
