package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.markdown.RenderFor;
import org.waymark.platform.Installation;

/** {@code ::: contact}: how to reach the unit, and how long an answer takes. */
@Component
class ContactBlock implements PageBlock {
    private final PageFacts page;
    private final Installation installation;
    private final Templates templates;

    ContactBlock(PageFacts page, Installation installation, Templates templates) {
        this.page = page;
        this.installation = installation;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public String html(String argument, BlockPlace place) {
        boolean marksBlanks = installation.demo() || place.reader() == RenderFor.PREVIEW;
        var email = page.unit().contactEmail();
        return email.isBlank() && !marksBlanks
                ? ""
                : templates
                        .libraryPageContactBlock(email, page.promises().replyDays(), place.headingLevel())
                        .render();
    }
}
