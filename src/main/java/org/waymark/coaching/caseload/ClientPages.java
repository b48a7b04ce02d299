package org.waymark.coaching.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentsOfSupport;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.caseload.ClientPage.NoteShown;
import org.waymark.coaching.caseload.ClientPage.SummaryShown;
import org.waymark.coaching.note.PrivateNotes;
import org.waymark.coaching.note.Summaries;
import org.waymark.coaching.support.Support;
import org.waymark.intake.AcceptedApplications;
import org.waymark.intake.Adjustments;
import org.waymark.intake.Deadline;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;

/** Gathers what a coach sees of one of her clients. */
@Component
class ClientPages {
    private final AcceptedApplications applications;
    private final AppointmentsOfSupport appointments;
    private final PrivateNotes notes;
    private final Summaries summaries;
    private final ClientAdjustments kept;

    ClientPages(
            AcceptedApplications applications,
            AppointmentsOfSupport appointments,
            PrivateNotes notes,
            Summaries summaries,
            ClientAdjustments kept) {
        this.applications = applications;
        this.appointments = appointments;
        this.notes = notes;
        this.summaries = summaries;
        this.kept = kept;
    }

    ClientPage page(Support support, PersonId coach, Typed typed, Problems problems) {
        var application = applications.forCoach(support.application());
        var pausedUntil = support.pausedUntil();
        return new ClientPage(
                "/coach/clients/" + support.id(),
                support.version(),
                support.state(),
                SupportTags.of(support),
                pausedUntil == null ? null : UkTime.day(pausedUntil),
                application,
                deadline(application.deadline()),
                adjustments(application.adjustments()),
                kept.of(support.client()).lines(),
                appointments.of(support.id()),
                note(support, coach, typed.note()),
                typed.summary(),
                summaries.of(support, coach).stream()
                        .map(summary -> new SummaryShown(
                                summary.id().toString(),
                                UkTime.dayAndTime(summary.changedAt()),
                                summary.words(),
                                summary.version()))
                        .toList(),
                typed.pause(),
                problems);
    }

    private NoteShown note(Support support, PersonId coach, @Nullable String typed) {
        var saved = notes.of(support, coach);
        var savedAt = saved.savedAt();
        return new NoteShown(
                typed == null ? saved.words() : typed,
                saved.version(),
                savedAt == null ? "" : UkTime.dayAndTime(savedAt));
    }

    private static @Nullable String deadline(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.kind().label() + ", " + UkTime.day(deadline.on());
    }

    private static List<String> adjustments(Adjustments adjustments) {
        return Stream.concat(
                        adjustments.needs().stream().sorted().map(Adjustments.Need::label),
                        Stream.of(adjustments.words()).filter(words -> !words.isBlank()))
                .toList();
    }
}
