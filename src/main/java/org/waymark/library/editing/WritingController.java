package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.Move;
import org.waymark.library.publication.Moved;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publications;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Writing the next edition of a publication. */
@Controller
@RequestMapping(ListFilter.PATH + "/{id}/write")
class WritingController {
    private final Publications publications;
    private final Editions editions;
    private final Drafting drafting;
    private final WritePages writing;
    private final PublicationPages pages;
    private final Templates templates;

    WritingController(
            Publications publications,
            Editions editions,
            Drafting drafting,
            WritePages writing,
            PublicationPages pages,
            Templates templates) {
        this.publications = publications;
        this.editions = editions;
        this.drafting = drafting;
        this.writing = writing;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    Object edit(Shell shell, @PathVariable String id, RedirectAttributes redirect) {
        var publication = publications.get(PublicationId.of(id));
        if (!publication.can(Move.SAVE)) {
            Flash.say(redirect, "It can’t be edited as it stands. Take it off the schedule or bring it back first.");
            return Redirect.to(PublicationPages.path(publication.id()));
        }
        var edition = editions.get(publication.id(), publication.currentEdition());
        var form = WriteForm.of(publication.version(), edition);
        return templates.libraryEditingWrite(shell, writing.of(publication, form), Problems.none());
    }

    /** @param act "preview" draws what was typed and saves nothing */
    @PostMapping
    Object save(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            WriteForm form,
            @RequestParam(required = false) @Nullable String act,
            RedirectAttributes redirect) {
        var publication = publications.get(PublicationId.of(id));
        if ("preview".equals(act)) {
            return templates.libraryEditingWrite(shell, writing.previewed(publication, form), Problems.none());
        }
        var problems = form.check(publication.kind(), writing.choices());
        if (problems.any()) {
            return Answer.invalid(templates.libraryEditingWrite(shell, writing.of(publication, form), problems));
        }
        var moved = drafting.save(
                publication.id(), form.version(), form.words(publication.kind()), form.cleanNote(), actor);
        return moved instanceof Moved.ChangedSince(var now) && now.can(Move.SAVE)
                ? meanwhile(shell, now, form)
                : pages.answer(moved, publication.id(), said(publication, moved), shell, redirect);
    }

    private static String said(Publication before, Moved moved) {
        if (moved instanceof Moved.Done(var now) && now.version() == before.version()) {
            return "There was nothing to save.";
        }
        return before.isPublic() ? "Saved. The public sees the old words until you publish." : "Saved as a draft.";
    }

    /** Her words stay, beside what somebody else saved; saving again puts hers on top. */
    private Object meanwhile(Shell shell, Publication now, WriteForm form) {
        var problem = Problems.of(
                "body", "Somebody else saved while you were writing. Look at the differences, then save again");
        JteModel page = templates.libraryEditingWrite(shell, writing.meanwhile(now, form), problem);
        return Answer.conflict(page);
    }
}
