package org.waymark.intake.form;

import java.util.List;
import org.waymark.intake.application.Application;
import org.waymark.platform.design.Task;

/** What is done of a draft, of how many pages that have to be filled in. */
public record TasksPage(Application draft, List<Task> tasks, int done, int of) {

    public boolean isComplete() {
        return done == of;
    }
}
