package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.library.publication.PublicationId;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Shell;

/** All publications, and each of them. */
@Controller
class PublicationsController {
    private final PublicationList list;
    private final PublicationPages pages;
    private final Clock clock;
    private final Templates templates;

    PublicationsController(PublicationList list, PublicationPages pages, Clock clock, Templates templates) {
        this.list = list;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping(ListFilter.PATH)
    JteModel list(
            Shell shell,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        var filter = ListFilter.of(show, kind, q);
        var counts = list.counts(filter);
        return templates.libraryEditingList(
                shell, new ListPage(filter, counts, list.page(filter, page, counts), UkTime.dateOf(clock.instant())));
    }

    @GetMapping(ListFilter.PATH + "/{id}")
    JteModel show(Shell shell, @PathVariable String id) {
        return pages.show(shell, PublicationId.of(id));
    }
}
