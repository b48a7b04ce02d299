package org.waymark.platform.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with an address: an item of a breadcrumb, a contents list or a footer, or an error of a summary.
 *
 * @param href null where the text stands alone
 * @param current whether it is the page that is shown
 * @param links the ones below it, in a contents list
 */
public record Link(String text, @Nullable String href, boolean current, List<Link> links) {
    public static Link of(String text, @Nullable String href) {
        return new Link(text, href, false, List.of());
    }

    public Link current(boolean newCurrent) {
        return new Link(text, href, newCurrent, links);
    }

    public Link links(List<Link> newLinks) {
        return new Link(text, href, current, newLinks);
    }
}
