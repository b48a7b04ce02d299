package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.source.SourcedFacts;

/** {@code ::: urgent-help}: whom to call, as far as the numbers may be shown. */
@Component
class HelpBlock implements PageBlock {
    private final SourcedFacts facts;
    private final Templates templates;

    HelpBlock(SourcedFacts facts, Templates templates) {
        this.facts = facts;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "urgent-help";
    }

    @Override
    public String html(String argument, BlockPlace place) {
        return templates
                .libraryPageHelp(HelpLines.of(facts), place.headingLevel())
                .render();
    }
}
