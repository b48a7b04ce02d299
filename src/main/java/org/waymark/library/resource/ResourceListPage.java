package org.waymark.library.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.PageLink;
import org.waymark.platform.web.Page;

/**
 * The list of resources.
 *
 * @param title of the page, which editors may change
 * @param intro HTML of the editors' words above the list; may be empty
 * @param words that were searched for
 * @param kept chosen filters that a search keeps, by their names in the address
 * @param chosen each filter in force, with the address that lets go of it
 */
public record ResourceListPage(
        String title,
        String summary,
        String intro,
        Page<ResourceLine> lines,
        String words,
        List<Link> kept,
        List<Link> chosen,
        List<FacetChoices> facets,
        List<PageLink> pages,
        @Nullable String previous,
        @Nullable String next) {
    /** "1 resource", "62 resources". */
    public String count() {
        return lines.total() == 1 ? "1 resource" : lines.total() + " resources";
    }

    public boolean narrowed() {
        return !chosen.isEmpty();
    }
}
