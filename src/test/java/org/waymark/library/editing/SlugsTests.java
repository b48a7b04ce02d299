package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.library.publication.Kind;

class SlugsTests {
    @ParameterizedTest
    @CsvSource({
        "Choosing a specialty: how?, choosing-a-specialty-how",
        "What’s next?, whats-next",
        "Café & Ärzte, cafe-arzte",
        "  F3 -- options  , f3-options",
        "???, ''"
    })
    void anAddressIsMadeFromATitle(String title, String slug) {
        assertThat(Slugs.from(title)).isEqualTo(slug);
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(Slugs.problem(Kind.PAGE, "foundation-doctors/f3")).isEmpty();
        assertThat(Slugs.problem(Kind.PAGE, "edit/x"))
                .hasValueSatisfying(words -> assertThat(words).contains("program itself"));
        assertThat(Slugs.problem(Kind.RESOURCE, "a/b"))
                .hasValueSatisfying(words -> assertThat(words).contains("values-card-sort"));
        assertThat(Slugs.problem(Kind.QUESTION, "")).contains("Enter an address");
    }
}
