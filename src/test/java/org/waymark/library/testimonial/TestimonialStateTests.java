package org.waymark.library.testimonial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All moves from everywhere, typed by hand; what isn't here isn't possible. */
class TestimonialStateTests {
    private static final String TABLE = """
            INVITED    WRITE      WRITTEN
            INVITED    WITHDRAW   WITHDRAWN
            INVITED    EXPIRE     EXPIRED
            WRITTEN    WRITE      WRITTEN
            WRITTEN    EDIT       EDITED
            WRITTEN    ACCEPT     APPROVED
            WRITTEN    DECLINE    DECLINED
            WRITTEN    WITHDRAW   WITHDRAWN
            EDITED     WRITE      WRITTEN
            EDITED     EDIT       EDITED
            EDITED     APPROVE    APPROVED
            EDITED     DECLINE    DECLINED
            EDITED     WITHDRAW   WITHDRAWN
            APPROVED   WRITE      WRITTEN
            APPROVED   EDIT       EDITED
            APPROVED   PUBLISH    PUBLISHED
            APPROVED   DECLINE    DECLINED
            APPROVED   WITHDRAW   WITHDRAWN
            PUBLISHED  TAKE_DOWN  APPROVED
            PUBLISHED  EXPIRE     EXPIRED
            PUBLISHED  WITHDRAW   WITHDRAWN
            EXPIRED    WITHDRAW   WITHDRAWN
            DECLINED   WITHDRAW   WITHDRAWN
            """;

    @Test
    void everyMoveFromEveryStateIsAsTheTableSays() {
        Map<String, TestimonialState> expected = expected();
        for (var state : TestimonialState.values()) {
            for (var move : TestimonialMove.values()) {
                assertThat(state.after(move))
                        .as(state + " " + move)
                        .isEqualTo(Optional.ofNullable(expected.remove(state + " " + move)));
            }
        }
        assertThat(expected).isEmpty();
    }

    @Test
    void onlyWhatItsAuthorApprovedCanBePublished() {
        assertThat(Arrays.stream(TestimonialState.values())
                        .filter(state -> state.after(TestimonialMove.PUBLISH).isPresent()))
                .containsExactly(TestimonialState.APPROVED);
    }

    private static Map<String, TestimonialState> expected() {
        var moves = new HashMap<String, TestimonialState>();
        TABLE.lines().map(line -> line.strip().split(" +")).forEach(move -> {
            moves.put(move[0] + " " + move[1], TestimonialState.valueOf(move[2]));
        });
        return moves;
    }
}
