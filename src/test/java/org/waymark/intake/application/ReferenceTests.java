package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTests {

    @Test
    void aDrawnReferenceHasNoLettersThatAreMistakenForOthers() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            assertThat(Reference.random(random).value()).matches("WM-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{2}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WM-7K3F-92", "wm-7k3f-92", " WM 7K3F 92 ", "wm7k3f92", "7K3F92", "7k3f-92"})
    void itIsFoundHoweverItIsTyped(String typed) {
        assertThat(Reference.find(typed)).contains(new Reference("WM-7K3F-92"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WM-", "WM-7K3F-9", "WM-7K3F-921", "WM-0K3F-92", "WM-IK3F-92", "Grace Okafor"})
    void otherTextIsNoReference(String typed) {
        assertThat(Reference.find(typed)).isEmpty();
    }

    @Test
    void aReferenceRefusesOtherText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference("WM-0000-00"));
    }
}
