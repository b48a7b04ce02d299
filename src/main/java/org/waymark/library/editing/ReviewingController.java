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
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publishing;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** What a second pair of eyes does: sends a draft back, or says that what is public still holds. */
@Controller
@RequestMapping(ListFilter.PATH + "/{id}")
class ReviewingController {
    private final Drafting drafting;
    private final Publishing publishing;
    private final Editions editions;
    private final Headlines headlines;
    private final PublicationPages pages;
    private final Clock clock;
    private final Templates templates;

    ReviewingController(
            Drafting drafting,
            Publishing publishing,
            Editions editions,
            Headlines headlines,
            PublicationPages pages,
            Clock clock,
            Templates templates) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.editions = editions;
        this.headlines = headlines;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/send-back")
    JteModel askWhy(Shell shell, @PathVariable String id) {
        var headline = headlines.of(PublicationId.of(id));
        return templates.libraryEditingSendBack(
                shell, headline, new ReasonForm(headline.version(), null), Problems.none());
    }

    @PostMapping("/send-back")
    Object sendBack(Shell shell, Actor actor, @PathVariable String id, ReasonForm form, RedirectAttributes redirect) {
        var headline = headlines.of(PublicationId.of(id));
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(templates.libraryEditingSendBack(shell, headline, form, problems));
        }
        return pages.answer(
                drafting.sendBack(headline.id(), form.version(), form.words(), actor),
                headline.id(),
                "Sent back with your words.",
                shell,
                redirect);
    }

    @GetMapping("/reviewed")
    JteModel askWhen(Shell shell, @PathVariable String id) {
        var headline = headlines.of(PublicationId.of(id));
        var months = editions.get(headline.id(), headline.publication().currentEdition())
                .details()
                .monthsToReview();
        var next = UkTime.dateOf(clock.instant()).plusMonths(months);
        return templates.libraryEditingReviewed(shell, headline, DayForm.of(headline.version(), next), Problems.none());
    }

    @PostMapping("/reviewed")
    Object reviewed(Shell shell, Actor actor, @PathVariable String id, DayForm form, RedirectAttributes redirect) {
        var headline = headlines.of(PublicationId.of(id));
        var problems = form.check(UkTime.dateOf(clock.instant()));
        if (problems.any()) {
            return Answer.invalid(templates.libraryEditingReviewed(shell, headline, form, problems));
        }
        var next = form.date().orElseThrow();
        return pages.answer(
                publishing.markReviewed(headline.id(), form.version(), next, actor),
                headline.id(),
                "Marked as reviewed. The next review is due on " + UkTime.day(next) + ".",
                shell,
                redirect);
    }
}
