package org.waymark.coaching.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.support.AgreementText;
import org.waymark.coaching.support.PauseForm;
import org.waymark.coaching.support.SupportState;
import org.waymark.platform.web.Problems;

/**
 * A client's support as she sees it.
 *
 * @param path what her forms post to
 * @param version of the support, to be posted back
 * @param coach null until one has accepted
 * @param why sentences on why this coach
 * @param toAccept the agreement to accept now; null unless there is one
 * @param accepted the agreement as she accepted it; null before
 * @param adjustments what is kept for her, one line each
 * @param pausedUntil a day in words; null unless it is at rest
 */
public record MySupportPage(
        String path,
        int version,
        SupportState state,
        String waitingSince,
        @Nullable CoachShown coach,
        List<String> why,
        @Nullable AgreementText toAccept,
        @Nullable AcceptedText accepted,
        @Nullable String pausedUntil,
        List<AppointmentLine> appointments,
        List<SummaryShown> summaries,
        List<String> adjustments,
        PauseForm pause,
        Problems problems) {
    public MySupportPage {
        why = List.copyOf(why);
        appointments = List.copyOf(appointments);
        summaries = List.copyOf(summaries);
        adjustments = List.copyOf(adjustments);
    }

    public boolean waiting() {
        return state == SupportState.AWAITING_COACH || state == SupportState.OFFERED_TO_COACH;
    }

    public boolean active() {
        return state == SupportState.ACTIVE;
    }

    public boolean lapsed() {
        return state == SupportState.LAPSED;
    }

    public boolean canWithdraw() {
        return waiting() || active() || state == SupportState.ALLOCATED;
    }

    /** Her coach. */
    public record CoachShown(String name, String kind, String introduction) {}

    /** The agreement and when she accepted it. */
    public record AcceptedText(AgreementText text, String when) {}

    /** What a coach summed up for her. */
    public record SummaryShown(String by, String when, String words) {}
}
