package org.waymark.coaching.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.AppointmentState.*;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected moves are typed by hand from docs/service/appointments.md, all ten states against all ten. */
class AppointmentStateTests {
    private static final Map<AppointmentState, Set<AppointmentState>> MOVES = Map.of(
            PROPOSED, Set.of(BOOKED, DECLINED, EXPIRED),
            BOOKED, Set.of(HELD, CANCELLED_IN_TIME, CHANGED_LATE, NO_SHOW, CANCELLED_BY_UNIT, FAILED_TECHNICALLY),
            DECLINED, Set.of(),
            EXPIRED, Set.of(),
            HELD, Set.of(),
            CANCELLED_IN_TIME, Set.of(),
            CHANGED_LATE, Set.of(),
            NO_SHOW, Set.of(),
            CANCELLED_BY_UNIT, Set.of(),
            FAILED_TECHNICALLY, Set.of());

    private static final Map<AppointmentState, Set<AppointmentState>> CORRECTIONS = Map.of(
            PROPOSED, Set.of(),
            BOOKED, Set.of(),
            DECLINED, Set.of(),
            EXPIRED, Set.of(),
            HELD, Set.of(NO_SHOW, FAILED_TECHNICALLY, CANCELLED_BY_UNIT),
            CANCELLED_IN_TIME, Set.of(BOOKED, CANCELLED_BY_UNIT),
            CHANGED_LATE, Set.of(BOOKED, CANCELLED_IN_TIME, CANCELLED_BY_UNIT),
            NO_SHOW, Set.of(HELD, FAILED_TECHNICALLY, CANCELLED_BY_UNIT, CANCELLED_IN_TIME, CHANGED_LATE),
            CANCELLED_BY_UNIT, Set.of(BOOKED, CANCELLED_IN_TIME),
            FAILED_TECHNICALLY, Set.of(HELD, NO_SHOW, CANCELLED_BY_UNIT));

    @ParameterizedTest
    @EnumSource
    void eachStateMovesWhereTheServiceSaysAndNowhereElse(AppointmentState from) {
        for (var to : AppointmentState.values()) {
            assertThat(from.next().contains(to))
                    .as(from + " to " + to)
                    .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsCorrectedOnlyToWhatTheServiceAllows(AppointmentState from) {
        for (var to : AppointmentState.values()) {
            assertThat(from.corrections().contains(to))
                    .as(from + " to " + to)
                    .isEqualTo(CORRECTIONS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCostNothingIsNeverCorrectedToALateChange(AppointmentState from) {
        if (!from.isDecidedByAPerson()) {
            assertThat(from.corrections()).doesNotContain(CHANGED_LATE);
        }
    }
}
