package org.waymark.library.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.EditorsTask;
import org.waymark.library.editing.EditorsTasks;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;

/** Puts together what readers said lately. */
@Component
class FeedbackOverview implements EditorsTasks {
    private static final int DAYS = 90;
    private static final int NOTES_SHOWN = 100;

    private final HelpfulCounts counts;
    private final ReaderNotes notes;
    private final Settings settings;
    private final Clock clock;

    FeedbackOverview(HelpfulCounts counts, ReaderNotes notes, Settings settings, Clock clock) {
        this.counts = counts;
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
    }

    EditFeedbackPage page() {
        return new EditFeedbackPage(
                notes.newest(NOTES_SHOWN),
                notes.count(),
                counts.since(firstDay()),
                DAYS,
                settings.now(FeedbackSettings.KEEP_NOTES));
    }

    @Override
    public List<EditorsTask> tasks() {
        int written = notes.count();
        long without = counts.since(firstDay()).stream()
                .filter(HelpfulTally::doesNotHelp)
                .count();
        return List.of(new EditorsTask(
                60, "Feedback of readers", "/edit/feedback", inWords(written, without), written > 0 || without > 0));
    }

    private LocalDate firstDay() {
        return UkTime.dateOf(clock.instant()).minusDays(DAYS);
    }

    private static String inWords(int notes, long without) {
        var first = notes == 0 ? "No notes" : notes == 1 ? "1 note" : notes + " notes";
        return without == 0
                ? first
                : first + ", " + without + (without == 1 ? " page doesn’t help" : " pages don’t help");
    }
}
