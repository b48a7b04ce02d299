package org.waymark.library.link;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.WordsCheck;
import org.waymark.library.markdown.Problem;
import org.waymark.library.markdown.Written;

/** Tells editors while they write which links to pages of this site lead nowhere. */
@Component
class OwnLinksCheck implements WordsCheck {
    private final OwnLinks links;

    OwnLinksCheck(OwnLinks links) {
        this.links = links;
    }

    @Override
    public List<String> problems(Written written) {
        return links.problems(written).stream().map(Problem::inFull).toList();
    }
}
