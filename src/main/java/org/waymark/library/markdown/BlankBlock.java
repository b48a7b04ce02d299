package org.waymark.library.markdown;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.platform.Installation;

/** {@code ::: blank where you meet}: what only the unit can say. Editors and the demo see the mark; a live page shows nothing. */
@Component
class BlankBlock implements PageBlock {
    private final Installation installation;
    private final Templates templates;

    BlankBlock(Installation installation, Templates templates) {
        this.installation = installation;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "blank";
    }

    @Override
    public String html(String what, BlockPlace place) {
        boolean shown = installation.demo() || place.reader() == RenderFor.PREVIEW;
        return shown ? templates.libraryMarkdownBlank(what).render() : "";
    }

    @Override
    public Optional<String> problem(String what) {
        return what.isEmpty() ? Optional.of("Say after “::: blank” what the unit fills in.") : Optional.empty();
    }
}
