package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.HistoryEntry;
import org.waymark.intake.application.Move;
import org.waymark.intake.application.ReplyClock;
import org.waymark.platform.Ids;
import org.waymark.testing.TestClock;

class NoReplyPolicyTests {
    private static final Instant FIRST = TestClock.START;

    @Test
    void withoutARequestNothingIsUnanswered() {
        assertThat(NoReplyPolicy.unanswered(story(Move.SUBMIT, Move.BEGIN_TRIAGE), clocks(0)))
                .isEmpty();
    }

    @Test
    void aRequestIsUnansweredFromItsOwnMoment() {
        assertThat(NoReplyPolicy.unanswered(story(Move.SUBMIT, Move.BEGIN_TRIAGE, Move.REQUEST_INFORMATION), clocks(0)))
                .contains(at(2));
    }

    @Test
    void anAnswerStartsANewClockAndEndsIt() {
        assertThat(NoReplyPolicy.unanswered(
                        story(Move.SUBMIT, Move.REQUEST_INFORMATION, Move.ANSWER_REQUEST), clocks(0, 2)))
                .isEmpty();
        assertThat(NoReplyPolicy.unanswered(
                        story(Move.SUBMIT, Move.REQUEST_INFORMATION, Move.RESUME_TRIAGE), clocks(0, 2)))
                .isEmpty();
    }

    @Test
    void goingOnWithoutAnAnswerDoesNotEndIt() {
        assertThat(NoReplyPolicy.unanswered(
                        story(Move.SUBMIT, Move.REQUEST_INFORMATION, Move.RESUME_TRIAGE), clocks(0)))
                .contains(at(1));
    }

    @Test
    void theLastRequestCounts() {
        var story = story(Move.REQUEST_INFORMATION, Move.ANSWER_REQUEST, Move.REQUEST_INFORMATION);

        assertThat(NoReplyPolicy.unanswered(story, clocks(1))).contains(at(2));
    }

    private static List<HistoryEntry> story(Move... moves) {
        List<HistoryEntry> story = new ArrayList<>();
        for (var move : moves) {
            story.add(new HistoryEntry(
                    Ids.next(),
                    at(story.size()),
                    null,
                    HistoryEntry.Side.UNIT,
                    move,
                    ApplicationState.IN_TRIAGE,
                    ApplicationState.IN_TRIAGE,
                    null));
        }
        return story;
    }

    private static List<ReplyClock> clocks(int... startedOn) {
        return Arrays.stream(startedOn)
                .mapToObj(day -> new ReplyClock(
                        Ids.next(),
                        ReplyClock.StartedBy.ANSWERED,
                        at(day),
                        LocalDate.of(2027, 3, 15),
                        14,
                        null,
                        null,
                        null))
                .toList();
    }

    private static Instant at(int day) {
        return FIRST.plus(Duration.ofDays(day));
    }
}
