package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.Applications;
import org.waymark.platform.PersonId;

/** How a client's applications stand, for her own pages. */
@Component
public class ApplicationProgress {
    private final Applications applications;

    ApplicationProgress(Applications applications) {
        this.applications = applications;
    }

    /** The newest first, a draft among them; what she deleted unsent is left out. */
    public List<Progress> of(PersonId client) {
        return applications.ofClient(client).stream()
                .filter(each -> each.state().isOpen() || each.submittedAt() != null)
                .map(ApplicationProgress::progress)
                .toList();
    }

    /**
     * One application in the client's eyes. Its page is {@code /my/applications/ID}, a draft's is {@code /apply}.
     *
     * @param reference null for a draft
     * @param submittedAt null for a draft
     * @param respondBy the day by which the unit replies; null when no reply is owed
     * @param toConfirm a coordinator entered it, and the client has yet to confirm it
     */
    public record Progress(
            ApplicationId application,
            @Nullable String reference,
            Step step,
            @Nullable Instant submittedAt,
            @Nullable LocalDate respondBy,
            @Nullable Instant answeredAt,
            boolean toConfirm) {}

    /** Where it stands, and with it what the client can do next. */
    public enum Step {
        /** Go on with the form at /apply. */
        DRAFT,
        /** Nothing to do but wait. */
        WAITING,
        /** Answer the question on its page. */
        QUESTION_TO_ANSWER,
        /** Coaching goes on from here. */
        ACCEPTED,
        /** With an answer, and no support. */
        CLOSED,
        WITHDRAWN
    }

    private static Progress progress(Application application) {
        var clock = application.clock();
        var reference = application.reference();
        return new Progress(
                application.id(),
                reference == null ? null : reference.value(),
                step(application),
                application.submittedAt(),
                clock == null ? null : clock.dueOn(),
                application.outcomeAt(),
                application.awaitsConfirmation());
    }

    private static Step step(Application application) {
        return switch (application.state()) {
            case DRAFT -> Step.DRAFT;
            case SUBMITTED, IN_TRIAGE -> Step.WAITING;
            case INFORMATION_REQUESTED -> Step.QUESTION_TO_ANSWER;
            case ACCEPTED -> Step.ACCEPTED;
            case REDIRECTED, SIGNPOSTED, INELIGIBLE, CLOSED_NO_REPLY -> Step.CLOSED;
            case WITHDRAWN -> Step.WITHDRAWN;
        };
    }
}
