package org.waymark.coaching.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.support.PauseForm;
import org.waymark.coaching.support.SupportState;
import org.waymark.intake.ApplicationForCoach;
import org.waymark.platform.design.Tag;
import org.waymark.platform.web.Problems;

/**
 * One client, to her coach.
 *
 * @param version of the support, to be posted back
 * @param deadline a date she works to, in words; null without one
 * @param adjustments what the application asks for
 * @param kept the adjustments as they are kept now
 * @param note the private notes as they are to be shown in the box: saved ones, or typed ones that weren't saved
 * @param draft a summary that was typed and not shared
 * @param pausedUntil a day in words; null unless it is at rest
 */
public record ClientPage(
        String path,
        int version,
        SupportState state,
        Tag tag,
        @Nullable String pausedUntil,
        ApplicationForCoach application,
        @Nullable String deadline,
        List<String> adjustments,
        List<String> kept,
        List<AppointmentLine> appointments,
        NoteShown note,
        String draft,
        List<SummaryShown> summaries,
        PauseForm pause,
        Problems problems) {
    public ClientPage {
        adjustments = List.copyOf(adjustments);
        kept = List.copyOf(kept);
        appointments = List.copyOf(appointments);
        summaries = List.copyOf(summaries);
    }

    public boolean active() {
        return state == SupportState.ACTIVE;
    }

    /** What stands in the box of private notes; {@code savedAt} is empty before the first words. */
    public record NoteShown(String words, int version, String savedAt) {}

    /** A summary that was shared. */
    public record SummaryShown(String id, String when, String words, int version) {}
}
