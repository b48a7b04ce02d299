package org.waymark.intake.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.History;
import org.waymark.intake.application.HistoryEntry;
import org.waymark.intake.application.Move;
import org.waymark.intake.application.ReplyClock;
import org.waymark.platform.Settings;

/** When an application may be closed because its client didn't reply: a request was unanswered for the days of the setting. */
@Component
class NoReplyPolicy {

    /** Whether it may be closed, with the reason when not. */
    sealed interface Answer {
        record MayClose() implements Answer {}

        /** Nobody asked her anything that is still unanswered. */
        record NothingAsked() implements Answer {}

        record TooEarly(Instant from) implements Answer {}
    }

    private final History history;
    private final Settings settings;
    private final Clock clock;

    NoReplyPolicy(History history, Settings settings, Clock clock) {
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    Answer of(Application application) {
        if (application.state() != ApplicationState.INFORMATION_REQUESTED
                && application.state() != ApplicationState.IN_TRIAGE) {
            return new Answer.NothingAsked();
        }
        var days = settings.now(TriageRules.UNANSWERED_DAYS);
        return unanswered(history.of(application), history.clocksOf(application.id()))
                .map(asked -> asked.plus(Duration.ofDays(days)))
                .<Answer>map(from -> clock.instant().isBefore(from) ? new Answer.TooEarly(from) : new Answer.MayClose())
                .orElse(new Answer.NothingAsked());
    }

    /**
     * When the last request was made, unless the client has answered since, on the site or another way: both start a new
     * clock, and so does opening the application again.
     */
    static Optional<Instant> unanswered(List<HistoryEntry> story, List<ReplyClock> clocks) {
        return story.stream()
                .filter(entry -> entry.what() == Move.REQUEST_INFORMATION)
                .map(HistoryEntry::at)
                .max(Comparator.naturalOrder())
                .filter(asked ->
                        clocks.stream().noneMatch(clock -> clock.startedAt().isAfter(asked)));
    }
}
