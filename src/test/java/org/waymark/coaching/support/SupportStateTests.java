package org.waymark.coaching.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The moves are typed by hand from docs/service/support.md, not taken from the program. */
class SupportStateTests {
    private static final List<String> POSSIBLE = List.of(
            "AWAITING_COACH OFFER OFFERED_TO_COACH",
            "AWAITING_COACH WITHDRAW WITHDRAWN",
            "OFFERED_TO_COACH ACCEPT ALLOCATED",
            "OFFERED_TO_COACH RETURN AWAITING_COACH",
            "OFFERED_TO_COACH WITHDRAW WITHDRAWN",
            "ALLOCATED AGREE ACTIVE",
            "ALLOCATED REALLOCATE AWAITING_COACH",
            "ALLOCATED WITHDRAW WITHDRAWN",
            "ACTIVE REALLOCATE AWAITING_COACH",
            "ACTIVE COMPLETE COMPLETED",
            "ACTIVE LAPSE LAPSED",
            "ACTIVE WITHDRAW WITHDRAWN",
            "LAPSED RESUME ACTIVE");

    @Test
    void everyStateAndMoveIsAsWritten() {
        var possible = new ArrayList<String>();
        for (var state : SupportState.values()) {
            for (var move : SupportMove.values()) {
                state.after(move).ifPresent(next -> possible.add(state + " " + move + " " + next));
            }
        }
        assertThat(possible).containsExactlyInAnyOrderElementsOf(POSSIBLE);
    }

    @Test
    void thereAreSevenStatesAndNineMoves() {
        assertThat(SupportState.values()).hasSize(7);
        assertThat(SupportMove.values()).hasSize(9);
    }
}
