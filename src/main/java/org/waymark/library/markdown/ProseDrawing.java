package org.waymark.library.markdown;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.waymark.platform.design.Cell;
import org.waymark.platform.design.Column;
import org.waymark.platform.design.Html;

/** Draws CommonMark in the look of the design system. */
final class ProseDrawing {
    private final Templates templates;
    private final Map<String, String> values;
    private final HtmlRenderer renderer;

    ProseDrawing(Templates templates, Map<Node, String> headingIds, Map<String, String> values) {
        this.templates = templates;
        this.values = values;
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .softbreak(" ")
                .nodeRendererFactory(context -> new OurNodes(context, headingIds, values, this::table))
                .attributeProviderFactory(_ -> (node, _, attributes) -> dress(node, attributes))
                .build();
    }

    String draw(Node node) {
        return renderer.render(node);
    }

    /** What a node holds, without itself. */
    String drawInside(Node node) {
        return BlockShape.children(node).map(renderer::render).collect(Collectors.joining());
    }

    /** What stands in the paragraph of this link besides it. */
    String drawWithout(Node item, Node link) {
        return BlockShape.children(item)
                .map(block -> block.equals(link.getParent()) ? drawBut(block, link) : renderer.render(block))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The words of a node without any mark-up. */
    String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(ProseReader.filled(text.getLiteral(), values));
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    private String drawBut(Node block, Node link) {
        return BlockShape.children(block)
                .filter(node -> !node.equals(link))
                .map(renderer::render)
                .collect(Collectors.joining());
    }

    private static void dress(Node node, Map<String, String> attributes) {
        switch (node) {
            case BulletList _ -> attributes.put("class", "nhsuk-list nhsuk-list--bullet");
            case OrderedList _ -> attributes.put("class", "nhsuk-list nhsuk-list--number");
            default -> {}
        }
    }

    private String table(TableBlock table) {
        var head = BlockShape.children(table)
                .filter(TableHead.class::isInstance)
                .flatMap(BlockShape::children)
                .flatMap(BlockShape::children)
                .map(cell -> column((TableCell) cell))
                .toList();
        var rows = BlockShape.children(table)
                .filter(section -> !(section instanceof TableHead))
                .flatMap(BlockShape::children)
                .map(this::row)
                .toList();
        return templates.libraryMarkdownTable(head, rows).render();
    }

    private Column column(TableCell cell) {
        var column = Column.of(words(cell));
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? column.align("right") : column;
    }

    private List<Cell> row(Node row) {
        return BlockShape.children(row)
                .map(cell -> Cell.of(Html.trusted(drawInside(cell))))
                .toList();
    }
}
