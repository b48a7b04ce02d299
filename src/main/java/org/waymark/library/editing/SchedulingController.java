package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publishing;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** When a draft becomes public. */
@Controller
@RequestMapping(ListFilter.PATH + "/{id}/schedule")
class SchedulingController {
    private final Publishing publishing;
    private final Headlines headlines;
    private final PublicationPages pages;
    private final Clock clock;
    private final Templates templates;

    SchedulingController(
            Publishing publishing, Headlines headlines, PublicationPages pages, Clock clock, Templates templates) {
        this.publishing = publishing;
        this.headlines = headlines;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    JteModel ask(Shell shell, @PathVariable String id) {
        var headline = headlines.of(PublicationId.of(id));
        var form = ScheduleForm.tomorrow(headline.version(), UkTime.dateOf(clock.instant()));
        return templates.libraryEditingSchedule(shell, headline, form, Problems.none());
    }

    @PostMapping
    Object schedule(Shell shell, Actor actor, @PathVariable String id, ScheduleForm form, RedirectAttributes redirect) {
        var headline = headlines.of(PublicationId.of(id));
        var problems = form.check(clock.instant());
        if (problems.any()) {
            return Answer.invalid(templates.libraryEditingSchedule(shell, headline, form, problems));
        }
        var at = form.at().orElseThrow();
        return pages.answer(
                publishing.schedule(headline.id(), form.version(), at, actor),
                headline.id(),
                "It goes live on " + UkTime.dayAndTime(at) + ".",
                shell,
                redirect,
                words -> templates.libraryEditingSchedule(shell, headline, form, Problems.of("day", words)));
    }
}
