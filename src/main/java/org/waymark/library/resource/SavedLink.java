package org.waymark.library.resource;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.web.SignedInShell;

/** The link of the header to what a client saved. */
@Component
class SavedLink implements SignedInShell {
    @Override
    public List<Link> linksFor(Actor actor) {
        return actor.has(Role.CLIENT) || !actor.isStaff() ? List.of(new Link(45, "Saved", "/my/saved")) : List.of();
    }
}
