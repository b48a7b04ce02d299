package org.waymark.library.resource;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.library.page.Elsewhere;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.web.Shell;

/** The list of resources, whose filters are links, and the page of each. */
@Controller
@RequestMapping("/resources")
class ResourcesController {
    private final ResourceList list;
    private final ResourcePages pages;
    private final PublishedContent content;
    private final Elsewhere elsewhere;
    private final Templates templates;

    ResourcesController(
            ResourceList list,
            ResourcePages pages,
            PublishedContent content,
            Elsewhere elsewhere,
            Templates templates) {
        this.list = list;
        this.pages = pages;
        this.content = content;
        this.elsewhere = elsewhere;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(HttpServletRequest request, Shell shell) {
        return templates.libraryResourceList(shell, list.page(ResourceFilter.of(request::getParameter)));
    }

    @GetMapping("/{slug}")
    Object show(Shell shell, @PathVariable String slug) {
        var found = content.find(Kind.RESOURCE, slug);
        return found.isPresent()
                ? templates.libraryResourceShow(shell, pages.of(found.get()))
                : elsewhere.answer(shell, Kind.RESOURCE.path(slug));
    }
}
