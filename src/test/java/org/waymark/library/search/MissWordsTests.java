package org.waymark.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissWordsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "amara@people.test",
                "7654321",
                "gmc 7654321",
                "07700 900123",
                "amara17",
                "amara okafor 17",
                "born 1990",
                "E12 3AB",
                "",
                "   ",
                "?!",
                "one two three four five six seven",
                "pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopic"
            })
    void whatCouldBeSomebodysIsNotKept(String typed) {
        assertThat(MissWords.of(typed)).isEmpty();
    }

    @Test
    void gradesAreKept() {
        assertThat(MissWords.of("ST4 interview")).contains("st4 interview");
        assertThat(MissWords.of("Band 7 roles")).contains("band 7 roles");
    }

    @Test
    void wordsAreKeptInOneForm() {
        assertThat(MissWords.of("  Résumé, HELP! ")).contains("resume help");
    }
}
