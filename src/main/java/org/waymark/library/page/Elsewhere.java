package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Shell;

/** Answers for a path where nothing is published now. */
@Component
public class Elsewhere {
    private final PublishedContent content;
    private final Templates templates;

    Elsewhere(PublishedContent content, Templates templates) {
        this.content = content;
        this.templates = templates;
    }

    /**
     * 301 to where it moved, or 410 with a page that says it has gone.
     *
     * @throws NotFound when nothing was ever there
     */
    public ResponseEntity<?> answer(Shell shell, String path) {
        var moved = content.movedTo(path);
        if (moved.isPresent()) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(moved.get()))
                    .build();
        }
        if (content.gone(path)) {
            return Answer.with(HttpStatus.GONE, templates.libraryPageGone(shell));
        }
        throw new NotFound("published");
    }
}
