package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All states with all moves. The table was typed by hand from docs/service/applications.md; a dot is a refusal. */
class LifecycleTests {

    private static final String TABLE = """
            move                | DRAFT | SUBMITTED | IN_TRIAGE | INFORMATION_REQUESTED | ACCEPTED | REDIRECTED | SIGNPOSTED | INELIGIBLE | CLOSED_NO_REPLY | WITHDRAWN
            SUBMIT              | SUBMITTED | . | . | . | . | . | . | . | . | .
            ENTER               | SUBMITTED | . | . | . | . | . | . | . | . | .
            CHANGE_ANSWERS      | DRAFT | SUBMITTED | . | . | . | . | . | . | . | .
            CONFIRM             | . | SUBMITTED | IN_TRIAGE | INFORMATION_REQUESTED | . | . | . | . | . | .
            BEGIN_TRIAGE        | . | IN_TRIAGE | . | . | . | . | . | . | . | .
            LOG_REPLY           | . | SUBMITTED | IN_TRIAGE | . | . | . | . | . | . | .
            REQUEST_INFORMATION | . | . | INFORMATION_REQUESTED | . | . | . | . | . | . | .
            ANSWER_REQUEST      | . | . | . | IN_TRIAGE | . | . | . | . | . | .
            RESUME_TRIAGE       | . | . | . | IN_TRIAGE | . | . | . | . | . | .
            ACCEPT              | . | . | ACCEPTED | . | . | . | . | . | . | .
            REDIRECT            | . | . | REDIRECTED | . | . | . | . | . | . | .
            SIGNPOST            | . | . | SIGNPOSTED | . | . | . | . | . | . | .
            FIND_INELIGIBLE     | . | . | INELIGIBLE | . | . | . | . | . | . | .
            CLOSE_NO_REPLY      | . | . | CLOSED_NO_REPLY | . | . | . | . | . | . | .
            WITHDRAW            | WITHDRAWN | WITHDRAWN | WITHDRAWN | WITHDRAWN | . | . | . | . | . | .
            REOPEN              | . | . | . | . | . | IN_TRIAGE | IN_TRIAGE | IN_TRIAGE | IN_TRIAGE | .
            """;

    @ParameterizedTest(name = "{1} in {0} gives {2}")
    @MethodSource("table")
    void eachMoveLeadsWhereTheTableSays(ApplicationState state, Move move, String expected) {
        var after = Lifecycle.after(state, move);

        assertThat(after.map(Enum::name).orElse(".")).isEqualTo(expected);
        assertThat(Lifecycle.allows(state, move)).isEqualTo(!expected.equals("."));
    }

    @Test
    void theTableHasEveryStateAndEveryMove() {
        assertThat(table()).hasSize(ApplicationState.values().length * Move.values().length);
    }

    @Test
    void onlyStatesWithoutAnOutcomeAreOpen() {
        var open = Map.of(
                ApplicationState.DRAFT, true,
                ApplicationState.SUBMITTED, true,
                ApplicationState.IN_TRIAGE, true,
                ApplicationState.INFORMATION_REQUESTED, true);

        for (var state : ApplicationState.values()) {
            assertThat(state.isOpen()).as(state.name()).isEqualTo(open.getOrDefault(state, false));
        }
    }

    static Stream<Arguments> table() {
        var lines = TABLE.strip().lines().map(line -> line.split("\\|")).toList();
        var cases = new ArrayList<Arguments>();
        for (var line : lines.subList(1, lines.size())) {
            for (var i = 1; i < line.length; i++) {
                cases.add(Arguments.of(
                        ApplicationState.valueOf(lines.getFirst()[i].strip()),
                        Move.valueOf(line[0].strip()),
                        line[i].strip()));
            }
        }
        return cases.stream();
    }
}
