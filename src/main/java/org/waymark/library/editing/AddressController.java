package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publishing;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** Where a publication is found, and what its address answers once it is taken away. */
@Controller
@RequestMapping(ListFilter.PATH + "/{id}")
class AddressController {
    private final Publishing publishing;
    private final Headlines headlines;
    private final PublicationPages pages;
    private final Templates templates;

    AddressController(Publishing publishing, Headlines headlines, PublicationPages pages, Templates templates) {
        this.publishing = publishing;
        this.headlines = headlines;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/address")
    JteModel askWhere(Shell shell, @PathVariable String id) {
        var headline = headlines.of(PublicationId.of(id));
        var form = new AddressForm(headline.version(), headline.publication().slug());
        return templates.libraryEditingAddress(shell, headline, form, Problems.none());
    }

    @PostMapping("/address")
    Object move(Shell shell, Actor actor, @PathVariable String id, AddressForm form, RedirectAttributes redirect) {
        var headline = headlines.of(PublicationId.of(id));
        var kind = headline.publication().kind();
        var problems = form.check(kind);
        if (problems.any()) {
            return Answer.invalid(templates.libraryEditingAddress(shell, headline, form, problems));
        }
        var address = form.address(kind).orElseThrow();
        return pages.answer(
                publishing.changeAddress(headline.id(), form.version(), address, actor),
                headline.id(),
                "It is at " + address.path() + " now.",
                shell,
                redirect,
                words -> templates.libraryEditingAddress(shell, headline, form, Problems.of("slug", words)));
    }

    @GetMapping("/archive")
    JteModel askWhatThen(Shell shell, @PathVariable String id) {
        var headline = headlines.of(PublicationId.of(id));
        return templates.libraryEditingArchive(
                shell, headline, new ArchiveForm(headline.version(), null, null), Problems.none());
    }

    @PostMapping("/archive")
    Object archive(Shell shell, Actor actor, @PathVariable String id, ArchiveForm form, RedirectAttributes redirect) {
        var headline = headlines.of(PublicationId.of(id));
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(templates.libraryEditingArchive(shell, headline, form, problems));
        }
        return pages.answer(
                publishing.archive(headline.id(), form.version(), form.leadsTo(), actor),
                headline.id(),
                "Archived.",
                shell,
                redirect,
                words -> templates.libraryEditingArchive(shell, headline, form, Problems.of("to", words)));
    }
}
