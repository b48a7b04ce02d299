package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueCountsTests {

    @Test
    void aCalmDaySaysWhenTheNextAnswerIsDue() {
        var counts = counts(0, 0, LocalDate.of(2026, 12, 3));

        assertThat(counts.inWords())
                .isEqualTo("Nothing is due today. The next answer is due on Thursday 3 December 2026.");
        assertThat(counts.isCalm()).isTrue();
    }

    @Test
    void anEmptyQueueIsCalm() {
        assertThat(counts(0, 0, null).inWords()).isEqualTo("Nothing is due today.");
    }

    @Test
    void whatIsDueOrLateIsSaid() {
        assertThat(counts(0, 1, null).inWords()).isEqualTo("1 answer is due today.");
        assertThat(counts(2, 1, null).inWords()).isEqualTo("2 answers are overdue and 1 is due today.");
        assertThat(counts(1, 0, null).inWords()).isEqualTo("1 answer is overdue.");
        assertThat(counts(1, 0, null).isCalm()).isFalse();
    }

    private static QueueCounts counts(int overdue, int today, @Nullable LocalDate next) {
        return new QueueCounts(5, overdue, today, today, 0, 0, 0, 0, 0, next);
    }
}
