package org.waymark.library.editing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.web.SignedInShell;

/** The links of the header for editors. */
@Component
class EditorLinks implements SignedInShell {
    @Override
    public List<Link> linksFor(Actor actor) {
        return actor.has(Role.EDITOR)
                ? List.of(new Link(25, "Editing", "/edit"), new Link(26, "Library", "/edit/publications"))
                : List.of();
    }
}
