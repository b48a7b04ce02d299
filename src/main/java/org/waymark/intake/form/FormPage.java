package org.waymark.intake.form;

import java.util.Arrays;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.Step;

/**
 * A page of the form, with what was answered so far.
 *
 * @param answers with the client's own words
 */
public record FormPage(Application application, Answers answers, Step step) {

    /** Sent already, and still open to changes. */
    public boolean isSent() {
        return application.state() != ApplicationState.DRAFT;
    }

    public boolean isSaved() {
        return answers.steps().contains(step);
    }

    /** Where the client came from. */
    public String back() {
        return isSent() ? "/my/applications/" + application.id() : "/apply";
    }

    /** "Step 3 of 12". */
    public String caption() {
        var steps = Arrays.asList(Step.values());
        return "Step %d of %d".formatted(steps.indexOf(step) + 1, steps.size());
    }
}
