package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.platform.PersonId;

class AvoidancesTests {

    @Test
    void whatIsTypedWaitsForACoordinator() {
        var asked = typed("Dr X of the deanery", Avoidances.NONE);

        assertThat(asked.hasPending()).isTrue();
    }

    @Test
    void picksAloneWaitForNobody() {
        var asked = Avoidances.asked(List.of(PersonId.next()), List.of("a-trust"), List.of(), " ", Avoidances.NONE);

        assertThat(asked.hasPending()).isFalse();
        assertThat(asked.any()).isTrue();
    }

    @Test
    void settlingAddsToThePicks() {
        var settled = typed("Dr X", Avoidances.NONE).settledAs(Set.of(), Set.of("a-trust"), Set.of());

        assertThat(settled.hasPending()).isFalse();
        assertThat(settled.organisations()).containsExactly("a-trust");
    }

    @Test
    void savingTheSameWordsAgainDoesNotAskTheCoordinatorAgain() {
        var settled = typed("Dr X", Avoidances.NONE).settledAs(Set.of(), Set.of(), Set.of());

        assertThat(typed("Dr X", settled).hasPending()).isFalse();
        assertThat(typed("Dr Y", settled).hasPending()).isTrue();
    }

    private static Avoidances typed(String words, Avoidances before) {
        return Avoidances.asked(List.of(), List.of(), List.of(), words, before);
    }
}
