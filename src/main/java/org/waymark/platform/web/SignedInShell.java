package org.waymark.platform.web;

import java.util.List;
import org.waymark.platform.Actor;

/** Where a signed-in person can go; the modules with pages of their own contribute. */
public interface SignedInShell {
    /** A link for those who may follow it. */
    record Link(int order, String text, String href) {}

    List<Link> linksFor(Actor actor);
}
