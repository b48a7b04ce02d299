package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Draws the pane beside the text while an editor types. */
@Controller
class PreviewController {
    private final Previews previews;
    private final Templates templates;

    PreviewController(Previews previews, Templates templates) {
        this.previews = previews;
        this.templates = templates;
    }

    @PostMapping("/edit/preview")
    JteModel preview(WriteForm form) {
        return templates.libraryEditingPreview(previews.of(form));
    }
}
