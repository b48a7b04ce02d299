package org.waymark.library.feedback;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Readers say whether something helped, and what is missing. No cookie, no name, no address is kept. */
@Controller
@RequestMapping("/feedback")
class FeedbackController {
    private final PublishedContent content;
    private final HelpfulCounts counts;
    private final ReaderNotes notes;
    private final FeedbackLimits limits;
    private final Templates templates;

    FeedbackController(
            PublishedContent content,
            HelpfulCounts counts,
            ReaderNotes notes,
            FeedbackLimits limits,
            Templates templates) {
        this.content = content;
        this.counts = counts;
        this.notes = notes;
        this.limits = limits;
        this.templates = templates;
    }

    @PostMapping("/helpful")
    Object answer(HttpServletRequest request, Shell shell, NoteForm form) {
        var about = about(form.aboutOrHome());
        var helpful = form.wasHelpful();
        if (helpful == null) {
            return to("/feedback", about, "");
        }
        if (!limits.mayAnswer(request.getRemoteAddr())) {
            return tooOften(shell, about);
        }
        counts.add(about.id(), helpful);
        return to("/feedback", about, helpful ? "yes" : "no");
    }

    /** Thanks, and room for a note. Opening it counts nothing. */
    @GetMapping
    JteModel ask(Shell shell, @RequestParam String about, @RequestParam(defaultValue = "") String helpful) {
        return form(shell, about(about), new NoteForm(about, helpful, ""), Problems.none());
    }

    @PostMapping
    Object write(HttpServletRequest request, Shell shell, NoteForm form) {
        var about = about(form.aboutOrHome());
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(form(shell, about, form, problems));
        }
        if (!limits.mayWrite(request.getRemoteAddr())) {
            return tooOften(shell, about);
        }
        notes.add(about, form.wasHelpful(), Objects.requireNonNull(form.words()).strip());
        return to("/feedback/thanks", about, "");
    }

    @GetMapping("/thanks")
    JteModel thanks(Shell shell, @RequestParam String about) {
        return templates.libraryFeedbackThanks(shell, about(about));
    }

    private JteModel form(Shell shell, Published about, NoteForm form, Problems problems) {
        return templates.libraryFeedbackNote(shell, about, form, problems);
    }

    private ResponseEntity<JteModel> tooOften(Shell shell, Published about) {
        return Answer.with(HttpStatus.TOO_MANY_REQUESTS, templates.libraryFeedbackTooOften(shell, about));
    }

    private Published about(String path) {
        return content.at(path).orElseThrow(() -> new NotFound("published"));
    }

    private static RedirectView to(String page, Published about, String helpful) {
        var address = UriComponentsBuilder.fromPath(page).queryParam("about", about.path());
        return Redirect.to((helpful.isEmpty() ? address : address.queryParam("helpful", helpful))
                .build()
                .toUriString());
    }
}
