package org.waymark.intake.progress;

import java.util.List;
import org.waymark.intake.application.Application;
import org.waymark.intake.form.AnswerCards;

/** A copy of what the client answered. */
public record AnswersPage(Application application, List<AnswerCards.Card> cards) {

    public boolean canBeChanged() {
        return application.state().isEditable();
    }

    public String path() {
        return "/my/applications/" + application.id();
    }
}
