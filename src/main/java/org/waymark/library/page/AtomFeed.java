package org.waymark.library.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/** The newest resources as an Atom feed (RFC 4287). */
final class AtomFeed {
    private static final String PATH = "/resources.atom";

    record Entry(UUID id, String title, String summary, String path, Instant published, Instant updated) {}

    private AtomFeed() {}

    /** @param since when nothing is published yet: from when the feed is */
    static List<String> of(String baseUrl, String unit, Instant since, List<Entry> entries) {
        var updated = entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(since);
        var lines = new ArrayList<String>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">");
        lines.add(element("title", unit + ": new resources"));
        lines.add(element("id", baseUrl + PATH));
        lines.add("<link rel=\"self\" type=\"application/atom+xml\" href=\"" + escaped(baseUrl + PATH) + "\"/>");
        lines.add("<link href=\"" + escaped(baseUrl + "/resources") + "\"/>");
        lines.add(element("updated", updated.toString()));
        lines.add("<author>" + element("name", unit) + "</author>");
        entries.forEach(entry -> lines.add(entry(baseUrl, entry)));
        lines.add("</feed>");
        return lines;
    }

    private static String entry(String baseUrl, Entry entry) {
        return "<entry>" + element("title", entry.title()) + element("id", "urn:uuid:" + entry.id())
                + "<link href=\"" + escaped(baseUrl + entry.path()) + "\"/>"
                + element("published", entry.published().toString())
                + element("updated", entry.updated().toString())
                + element("summary", entry.summary()) + "</entry>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    /** Named entities of HTML mean nothing in XML, so only what XML knows is escaped. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text);
    }
}
