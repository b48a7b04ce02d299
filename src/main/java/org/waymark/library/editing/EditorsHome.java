package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Shell;

/** Where editors begin: what is due, and where everything is kept. */
@Controller
class EditorsHome {
    private static final int SHOWN = 5;

    private final PublicationList list;
    private final ObjectProvider<EditorsTasks> tasks;
    private final Clock clock;
    private final Templates templates;

    EditorsHome(PublicationList list, ObjectProvider<EditorsTasks> tasks, Clock clock, Templates templates) {
        this.list = list;
        this.tasks = tasks;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/edit")
    JteModel home(Shell shell) {
        var today = UkTime.dateOf(clock.instant());
        var page = new EditHomePage(
                today,
                list.counts(new ListFilter(Show.ALL, null, "")),
                list.first(Show.REVIEW_DUE, SHOWN),
                list.first(Show.IN_REVIEW, SHOWN),
                list.first(Show.SCHEDULED, SHOWN),
                list.first(Show.DRAFTS, SHOWN),
                list.nextReview(),
                tasks.stream()
                        .flatMap(source -> source.tasks().stream())
                        .sorted(Comparator.comparingInt(EditorsTask::order))
                        .toList());
        return templates.libraryEditingHome(shell, page);
    }
}
