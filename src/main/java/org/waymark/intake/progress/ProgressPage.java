package org.waymark.intake.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.Move;
import org.waymark.platform.design.Moment;
import org.waymark.platform.design.Tag;

/**
 * Where an application stands.
 *
 * @param next what happens next and when, in paragraphs
 * @param unitWords what the unit wrote to the client with its latest question or answer
 * @param answer what she is writing as an answer to a question
 * @param changed said when the page that she came from was out of date; else null
 */
public record ProgressPage(
        Application application,
        Tag status,
        String headline,
        List<String> next,
        @Nullable String unitWords,
        List<Moment> story,
        AnswerForm answer,
        @Nullable String changed) {

    public String path() {
        return "/my/applications/" + application.id();
    }

    public boolean asksForAnswer() {
        return application.can(Move.ANSWER_REQUEST);
    }

    public boolean asksForConfirmation() {
        return application.can(Move.CONFIRM);
    }

    public boolean canBeChanged() {
        return application.can(Move.CHANGE_ANSWERS);
    }

    public boolean canBeWithdrawn() {
        return application.can(Move.WITHDRAW);
    }

    /** A withdrawn draft has neither answers nor a reference. */
    public boolean wasSent() {
        return application.submittedAt() != null;
    }
}
