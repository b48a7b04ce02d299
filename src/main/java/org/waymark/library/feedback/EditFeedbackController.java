package org.waymark.library.feedback;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Where editors see what doesn't help, and read and delete notes of readers. */
@Controller
@RequestMapping("/edit/feedback")
class EditFeedbackController {
    private final FeedbackOverview overview;
    private final ReaderNotes notes;
    private final Templates templates;

    EditFeedbackController(FeedbackOverview overview, ReaderNotes notes, Templates templates) {
        this.overview = overview;
        this.notes = notes;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Shell shell) {
        return templates.libraryFeedbackEdit(shell, overview.page());
    }

    @PostMapping("/notes/{id}/delete")
    RedirectView delete(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        var deleted = notes.delete(NotFound.unlessId(id), actor);
        Flash.say(redirect, deleted ? "Note deleted" : "The note was deleted already");
        return Redirect.to("/edit/feedback");
    }
}
