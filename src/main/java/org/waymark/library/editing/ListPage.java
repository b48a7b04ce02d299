package org.waymark.library.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Kind;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.PageLink;
import org.waymark.platform.web.Page;

/** The list of publications, narrowed as somebody asked. */
public record ListPage(ListFilter filter, Map<Show, Long> counts, Page<ListRow> rows, LocalDate today) {

    /** The lists to choose from, with how many each has. */
    public List<Link> shows() {
        return Arrays.stream(Show.values())
                .map(show -> Link.of(
                                show.label() + " (" + counts.get(show) + ")",
                                filter.with(show).href(1))
                        .current(show == filter.show()))
                .toList();
    }

    public List<Link> kinds() {
        var links = new ArrayList<Link>();
        links.add(link("All kinds", null));
        links.add(link("Pages", Kind.PAGE));
        links.add(link("Resources", Kind.RESOURCE));
        links.add(link("Questions", Kind.QUESTION));
        return links;
    }

    private Link link(String text, @Nullable Kind kind) {
        return Link.of(text, filter.with(kind).href(1)).current(kind == filter.kind());
    }

    public List<PageLink> pages() {
        return PageLink.around(rows.number(), rows.pages(), filter::href);
    }
}
