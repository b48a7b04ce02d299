package org.waymark.library.feedback;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;

/** Deletes notes of readers that were kept long enough. */
@Component
class ReaderNotesAreLetGo implements DueWork {
    private final ReaderNotes notes;
    private final Settings settings;
    private final Clock clock;

    ReaderNotesAreLetGo(ReaderNotes notes, Settings settings, Clock clock) {
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "library.reader-notes-are-let-go";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var today = UkTime.dateOf(clock.instant());
        notes.deleteBefore(today.minusDays(settings.now(FeedbackSettings.KEEP_NOTES)));
    }
}
