package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Edition;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.PublicationId;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Shell;

/** The editions of a publication, how they differ, and an old one once more. */
@Controller
@RequestMapping(ListFilter.PATH + "/{id}/versions")
class VersionsController {
    private final Editions editions;
    private final Editors editors;
    private final Headlines headlines;
    private final Drafting drafting;
    private final Previews previews;
    private final FieldDifferences differences;
    private final PublicationPages pages;
    private final Templates templates;

    VersionsController(
            Editions editions,
            Editors editors,
            Headlines headlines,
            Drafting drafting,
            Previews previews,
            FieldDifferences differences,
            PublicationPages pages,
            Templates templates) {
        this.editions = editions;
        this.editors = editors;
        this.headlines = headlines;
        this.drafting = drafting;
        this.previews = previews;
        this.differences = differences;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, @PathVariable String id) {
        var headline = headlines.of(PublicationId.of(id));
        var names = editors.names();
        var lines = editions.of(headline.id()).stream()
                .map(edition -> new VersionLine(edition, names.of(edition.madeBy())))
                .toList();
        return templates.libraryEditingVersions(shell, new VersionsPage(headline, lines));
    }

    @GetMapping("/{number}")
    JteModel one(Shell shell, @PathVariable String id, @PathVariable int number) {
        var headline = headlines.of(PublicationId.of(id));
        var edition = editions.get(headline.id(), number);
        return templates.libraryEditingVersion(shell, headline, line(edition), previews.of(edition.words()));
    }

    @GetMapping("/differences")
    JteModel compare(Shell shell, @PathVariable String id, @RequestParam int from, @RequestParam int to) {
        var headline = headlines.of(PublicationId.of(id));
        var before = editions.get(headline.id(), from);
        var after = editions.get(headline.id(), to);
        return templates.libraryEditingDifferences(
                shell,
                new DifferencesPage(
                        headline,
                        line(before),
                        line(after),
                        differences.between(headline.publication().kind(), before.words(), after.words())));
    }

    @PostMapping("/{number}/restore")
    Object restore(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var which = PublicationId.of(id);
        return pages.answer(
                drafting.restore(which, version, number, actor),
                which,
                "Version " + number + " is a draft again. The public doesn’t see it until you publish.",
                shell,
                redirect);
    }

    private VersionLine line(Edition edition) {
        return new VersionLine(edition, editors.name(edition.madeBy()));
    }
}
