package org.waymark.library.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Nodes that look, or are allowed, otherwise than in plain CommonMark. */
final class OurNodes implements NodeRenderer {
    private static final char NO_BREAK = '\u00a0';

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Map<Node, String> headingIds;
    private final Map<String, String> values;
    private final Function<TableBlock, String> table;

    OurNodes(
            HtmlNodeRendererContext context,
            Map<Node, String> headingIds,
            Map<String, String> values,
            Function<TableBlock, String> table) {
        this.context = context;
        this.html = context.getWriter();
        this.headingIds = headingIds;
        this.values = values;
        this.table = table;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, Text.class, TableBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Link link -> link(link);
            case Image image -> image(image);
            case Text text -> html.text(words(text));
            case TableBlock block -> html.raw(table.apply(block));
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    /** A telephone number that is called by a press stays on one line. */
    private String words(Text text) {
        var words = ProseReader.filled(text.getLiteral(), values);
        return text.getParent() instanceof Link link && link.getDestination().startsWith("tel:")
                ? words.replace(' ', NO_BREAK)
                : words;
    }

    private void heading(Heading heading) {
        int level = Math.max(2, heading.getLevel());
        var look = level == 2 ? "nhsuk-heading-m" : level == 3 ? "nhsuk-heading-s" : "nhsuk-heading-xs";
        var id = headingIds.get(heading);
        html.line();
        html.tag("h" + level, id == null ? Map.of("class", look) : Map.of("class", look, "id", id));
        inside(heading);
        html.tag("/h" + level);
        html.line();
    }

    /** One that leads nowhere good leaves its words. */
    private void link(Link link) {
        boolean allowed = Addresses.allowed(link.getDestination());
        if (allowed) {
            html.tag("a", Map.of("href", link.getDestination()));
        }
        inside(link);
        if (allowed) {
            html.tag("/a");
        }
    }

    private void image(Image image) {
        if (!Addresses.picture(image.getDestination())) {
            inside(image);
            return;
        }
        var words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        html.tag(
                "img",
                Map.of(
                        "class",
                        "nhsuk-image__img",
                        "src",
                        image.getDestination(),
                        "alt",
                        words.toString(),
                        "loading",
                        "lazy"),
                true);
    }

    private void inside(Node node) {
        BlockShape.children(node).forEach(context::render);
    }
}
