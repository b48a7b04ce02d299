package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-03",
                "3/12/2026",
                "3.12.2026",
                "3 December 2026",
                "3 dec 2026",
                "Thursday 3 December 2026"
            })
    void aDateIsTakenAsADate(String typed) {
        assertThat(Search.of(typed).dates()).containsExactly(LocalDate.of(2026, 12, 3));
        assertThat(Search.of(typed).words()).isEmpty();
    }

    @Test
    void wordsAndADateAreSoughtTogether() {
        var search = Search.of("  amara 2026-12-03  okafor ");

        assertThat(search.words()).containsExactly("amara", "okafor");
        assertThat(search.dates()).containsExactly(LocalDate.of(2026, 12, 3));
    }

    @Test
    void signsOfTheDatabaseAreTakenAsTheyAre() {
        assertThat(Search.pattern("50%_a\\b")).isEqualTo("%50\\%\\_a\\\\b%");
    }

    @Test
    void nothingTypedSeeksNothing() {
        assertThat(Search.of(" ")).isEqualTo(Search.of(""));
        assertThat(Search.of("").words()).isEmpty();
    }
}
