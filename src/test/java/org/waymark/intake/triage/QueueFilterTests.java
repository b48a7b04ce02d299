package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueueFilterTests {

    @Test
    void thePlainQueueHasAPlainAddress() {
        assertThat(QueueFilter.of(Map.of()).href()).isEqualTo("/desk/applications");
        assertThat(QueueFilter.of(Map.of())).isEqualTo(QueueFilter.EVERYTHING_OPEN);
    }

    @Test
    void aFilterIsReadBackFromItsOwnAddress() {
        var given = Map.of(
                "state", "in-triage",
                "due", "overdue",
                "profession", "doctor",
                "reason", "interview",
                "deadline", "4-weeks",
                "concern", "open",
                "q", "amara & co",
                "sort", "name",
                "page", "3");

        var filter = QueueFilter.of(given);

        assertThat(filter.parameters()).containsExactlyInAnyOrderEntriesOf(given);
        assertThat(filter.href()).contains("q=amara+%26+co").contains("page=3");
    }

    @Test
    void unknownValuesCountAsNotGiven() {
        var filter = QueueFilter.of(Map.of("state", "x", "due", "y", "sort", "z", "page", "-1", "profession", " "));

        assertThat(filter).isEqualTo(QueueFilter.EVERYTHING_OPEN);
    }

    @Test
    void anotherFilterStartsOnTheFirstPage() {
        var filter = QueueFilter.of(Map.of("page", "3")).withDue(QueueDue.SOON);

        assertThat(filter.page()).isEqualTo(1);
        assertThat(filter.href()).isEqualTo("/desk/applications?due=soon");
    }

    @Test
    void draftsAreInNoState() {
        assertThat(QueueState.ANY.names()).doesNotContain("DRAFT").contains("WITHDRAWN", "SUBMITTED");
    }
}
