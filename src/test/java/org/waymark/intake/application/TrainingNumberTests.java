package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"LDN/012/345/C", "ldn 012 345 c", "LDN-012-345-C", " LDN012345C "})
    void everyWayOfWritingItHasOneKey(String typed) {
        assertThat(TrainingNumber.find(typed).map(TrainingNumber::key)).contains("LDN012345C");
    }

    @Test
    void itReadsAsItWasTyped() {
        assertThat(new TrainingNumber(" LDN/012/345/C ").typed()).isEqualTo("LDN/012/345/C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "I don’t know", "12", "LDN", "n/a"})
    void wordsAreNoTrainingNumber(String typed) {
        assertThat(TrainingNumber.find(typed)).isEmpty();
    }
}
