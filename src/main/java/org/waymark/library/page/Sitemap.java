package org.waymark.library.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The public pages, as search engines read them (sitemaps.org, version 0.9). */
final class Sitemap {
    private static final int MOST = 50_000;

    /** @param changed null where nobody knows */
    record Page(String path, @Nullable Instant changed) {}

    private Sitemap() {}

    static List<String> of(String baseUrl, List<Page> pages) {
        var lines = new ArrayList<String>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        pages.stream().limit(MOST).map(page -> line(baseUrl, page)).forEach(lines::add);
        lines.add("</urlset>");
        return lines;
    }

    private static String line(String baseUrl, Page page) {
        var changed = page.changed() == null
                ? ""
                : "<lastmod>" + page.changed().truncatedTo(ChronoUnit.SECONDS) + "</lastmod>";
        return "<url><loc>" + HtmlUtils.htmlEscapeDecimal(baseUrl + page.path()) + "</loc>" + changed + "</url>";
    }
}
