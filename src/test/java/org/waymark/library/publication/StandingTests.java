package org.waymark.library.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All moves from everywhere, typed by hand; what isn't here isn't possible. */
class StandingTests {
    private static final String TABLE = """
            DRAFT/DRAFT          SAVE            DRAFT/DRAFT
            DRAFT/DRAFT          RESTORE         DRAFT/DRAFT
            DRAFT/DRAFT          ASK_FOR_REVIEW  DRAFT/IN_REVIEW
            DRAFT/DRAFT          PUBLISH         PUBLISHED/NONE
            DRAFT/DRAFT          SCHEDULE        DRAFT/SCHEDULED
            DRAFT/DRAFT          DISCARD         DISCARDED/DRAFT
            DRAFT/DRAFT          CHANGE_ADDRESS  DRAFT/DRAFT
            DRAFT/IN_REVIEW      SAVE            DRAFT/IN_REVIEW
            DRAFT/IN_REVIEW      RESTORE         DRAFT/IN_REVIEW
            DRAFT/IN_REVIEW      SEND_BACK       DRAFT/DRAFT
            DRAFT/IN_REVIEW      PUBLISH         PUBLISHED/NONE
            DRAFT/IN_REVIEW      SCHEDULE        DRAFT/SCHEDULED
            DRAFT/IN_REVIEW      DISCARD         DISCARDED/DRAFT
            DRAFT/IN_REVIEW      CHANGE_ADDRESS  DRAFT/IN_REVIEW
            DRAFT/SCHEDULED      SCHEDULE        DRAFT/SCHEDULED
            DRAFT/SCHEDULED      UNSCHEDULE      DRAFT/DRAFT
            DRAFT/SCHEDULED      PUBLISH         PUBLISHED/NONE
            DRAFT/SCHEDULED      GO_LIVE         PUBLISHED/NONE
            DRAFT/SCHEDULED      CHANGE_ADDRESS  DRAFT/SCHEDULED
            PUBLISHED/NONE       SAVE            PUBLISHED/DRAFT
            PUBLISHED/NONE       RESTORE         PUBLISHED/DRAFT
            PUBLISHED/NONE       ARCHIVE         ARCHIVED/NONE
            PUBLISHED/NONE       MARK_REVIEWED   PUBLISHED/NONE
            PUBLISHED/NONE       CHANGE_ADDRESS  PUBLISHED/NONE
            PUBLISHED/DRAFT      SAVE            PUBLISHED/DRAFT
            PUBLISHED/DRAFT      RESTORE         PUBLISHED/DRAFT
            PUBLISHED/DRAFT      ASK_FOR_REVIEW  PUBLISHED/IN_REVIEW
            PUBLISHED/DRAFT      PUBLISH         PUBLISHED/NONE
            PUBLISHED/DRAFT      SCHEDULE        PUBLISHED/SCHEDULED
            PUBLISHED/DRAFT      DISCARD         PUBLISHED/NONE
            PUBLISHED/DRAFT      ARCHIVE         ARCHIVED/DRAFT
            PUBLISHED/DRAFT      MARK_REVIEWED   PUBLISHED/DRAFT
            PUBLISHED/DRAFT      CHANGE_ADDRESS  PUBLISHED/DRAFT
            PUBLISHED/IN_REVIEW  SAVE            PUBLISHED/IN_REVIEW
            PUBLISHED/IN_REVIEW  RESTORE         PUBLISHED/IN_REVIEW
            PUBLISHED/IN_REVIEW  SEND_BACK       PUBLISHED/DRAFT
            PUBLISHED/IN_REVIEW  PUBLISH         PUBLISHED/NONE
            PUBLISHED/IN_REVIEW  SCHEDULE        PUBLISHED/SCHEDULED
            PUBLISHED/IN_REVIEW  DISCARD         PUBLISHED/NONE
            PUBLISHED/IN_REVIEW  ARCHIVE         ARCHIVED/IN_REVIEW
            PUBLISHED/IN_REVIEW  MARK_REVIEWED   PUBLISHED/IN_REVIEW
            PUBLISHED/IN_REVIEW  CHANGE_ADDRESS  PUBLISHED/IN_REVIEW
            PUBLISHED/SCHEDULED  SCHEDULE        PUBLISHED/SCHEDULED
            PUBLISHED/SCHEDULED  UNSCHEDULE      PUBLISHED/DRAFT
            PUBLISHED/SCHEDULED  PUBLISH         PUBLISHED/NONE
            PUBLISHED/SCHEDULED  GO_LIVE         PUBLISHED/NONE
            PUBLISHED/SCHEDULED  ARCHIVE         ARCHIVED/DRAFT
            PUBLISHED/SCHEDULED  MARK_REVIEWED   PUBLISHED/SCHEDULED
            PUBLISHED/SCHEDULED  CHANGE_ADDRESS  PUBLISHED/SCHEDULED
            ARCHIVED/NONE        SAVE            ARCHIVED/DRAFT
            ARCHIVED/NONE        RESTORE         ARCHIVED/DRAFT
            ARCHIVED/NONE        BRING_BACK      PUBLISHED/NONE
            ARCHIVED/DRAFT       SAVE            ARCHIVED/DRAFT
            ARCHIVED/DRAFT       RESTORE         ARCHIVED/DRAFT
            ARCHIVED/DRAFT       ASK_FOR_REVIEW  ARCHIVED/IN_REVIEW
            ARCHIVED/DRAFT       PUBLISH         PUBLISHED/NONE
            ARCHIVED/DRAFT       SCHEDULE        ARCHIVED/SCHEDULED
            ARCHIVED/DRAFT       DISCARD         ARCHIVED/NONE
            ARCHIVED/DRAFT       BRING_BACK      PUBLISHED/DRAFT
            ARCHIVED/IN_REVIEW   SAVE            ARCHIVED/IN_REVIEW
            ARCHIVED/IN_REVIEW   RESTORE         ARCHIVED/IN_REVIEW
            ARCHIVED/IN_REVIEW   SEND_BACK       ARCHIVED/DRAFT
            ARCHIVED/IN_REVIEW   PUBLISH         PUBLISHED/NONE
            ARCHIVED/IN_REVIEW   SCHEDULE        ARCHIVED/SCHEDULED
            ARCHIVED/IN_REVIEW   DISCARD         ARCHIVED/NONE
            ARCHIVED/IN_REVIEW   BRING_BACK      PUBLISHED/IN_REVIEW
            ARCHIVED/SCHEDULED   SCHEDULE        ARCHIVED/SCHEDULED
            ARCHIVED/SCHEDULED   UNSCHEDULE      ARCHIVED/DRAFT
            ARCHIVED/SCHEDULED   PUBLISH         PUBLISHED/NONE
            ARCHIVED/SCHEDULED   GO_LIVE         PUBLISHED/NONE
            ARCHIVED/SCHEDULED   BRING_BACK      PUBLISHED/SCHEDULED
            DISCARDED/DRAFT      BRING_BACK      DRAFT/DRAFT
            """;

    @Test
    void theMovesAreThoseOfTheTableAndNoOthers() {
        var expected = new HashMap<>(expected());
        for (var state : PublicState.values()) {
            for (var work : WorkState.values()) {
                if (exists(state, work)) {
                    var from = new Standing(state, work);
                    for (var move : Move.values()) {
                        var key = words(from) + " " + move;
                        assertThat(from.after(move).map(StandingTests::words))
                                .as(key)
                                .isEqualTo(Optional.ofNullable(expected.remove(key)));
                    }
                }
            }
        }
        assertThat(expected).as("rows of the table that nothing answers to").isEmpty();
    }

    /** What was never public always has a draft, and what was discarded keeps it. */
    private static boolean exists(PublicState state, WorkState work) {
        return switch (state) {
            case DRAFT -> work != WorkState.NONE;
            case PUBLISHED, ARCHIVED -> true;
            case DISCARDED -> work == WorkState.DRAFT;
        };
    }

    private static Map<String, String> expected() {
        return Arrays.stream(TABLE.split("\n"))
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells[2]));
    }

    private static String words(Standing standing) {
        return standing.state() + "/" + standing.work();
    }
}
