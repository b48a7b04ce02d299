package org.waymark.library.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/** A text that was read: ready to be drawn, and what others want to know of it. */
public final class Written {
    private final List<Part> parts;
    private final boolean asksForValues;
    private final Map<Node, String> headingIds;
    private final List<Heading> headings;
    private final List<Mention> links;
    private final List<Mention> pictures;
    private final String plainText;
    private final List<Problem> problems;

    Written(
            List<Part> parts,
            boolean asksForValues,
            Map<Node, String> headingIds,
            List<Heading> headings,
            List<Mention> links,
            List<Mention> pictures,
            String plainText,
            List<Problem> problems) {
        this.parts = List.copyOf(parts);
        this.asksForValues = asksForValues;
        this.headingIds = headingIds;
        this.headings = List.copyOf(headings);
        this.links = List.copyOf(links);
        this.pictures = List.copyOf(pictures);
        this.plainText = plainText;
        this.problems = List.copyOf(problems);
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether something like {@code {{reply-days}}} may stand in it. */
    boolean asksForValues() {
        return asksForValues;
    }

    Map<Node, String> headingIds() {
        return headingIds;
    }

    /** In the order of the text. */
    public List<Heading> headings() {
        return headings;
    }

    /** Addresses that it links to, each once: https, mailto, tel, own paths and places on the page. */
    public List<String> links() {
        return links.stream().map(Mention::address).toList();
    }

    /** The same with the lines on which they stand. */
    public List<Mention> linksByLine() {
        return links;
    }

    /** Pictures by their addresses, each once. */
    public List<Mention> pictures() {
        return pictures;
    }

    /** The words alone, for search. */
    public String plainText() {
        return plainText;
    }

    /** What the editor should mend, by line. It can be drawn all the same. */
    public List<Problem> problems() {
        return problems;
    }
}
