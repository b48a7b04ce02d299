package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.web.Shell;

/** Shows what is published at its address, and says where else to look for what was. */
@Component
class PublishedPages {
    private final PublishedContent content;
    private final PageDrawing drawing;
    private final Elsewhere elsewhere;
    private final Templates templates;

    PublishedPages(PublishedContent content, PageDrawing drawing, Elsewhere elsewhere, Templates templates) {
        this.content = content;
        this.drawing = drawing;
        this.elsewhere = elsewhere;
        this.templates = templates;
    }

    /** Found by {@link PublishedPageMapping}. */
    ResponseEntity<?> show(Shell shell, HttpServletRequest request) {
        var path = request.getRequestURI();
        var published = content.at(path);
        return published.isPresent() ? ResponseEntity.ok(page(shell, published.get())) : elsewhere.answer(shell, path);
    }

    private JteModel page(Shell shell, Published published) {
        return published.publication().isHome()
                ? templates.libraryPageHome(shell, drawing.home(published))
                : templates.libraryPagePublished(shell, drawing.page(published));
    }
}
