package org.waymark.library.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/** What each block expects inside, and how its pieces are found. */
final class BlockShape {
    private BlockShape() {}

    /** What is missing, for the editor. */
    static Optional<String> problem(Part.Fenced block) {
        if (block.parts().isEmpty()) {
            return Optional.of("This block is empty.");
        }
        return switch (block.kind()) {
            case DO, DONT -> unless(!items(block).isEmpty(), "Write a list in this block: lines that begin with “- ”.");
            case CARDS ->
                unless(
                        !items(block).isEmpty()
                                && items(block).stream()
                                        .allMatch(item -> link(item).isPresent()),
                        "Write each card as a line of its own: - [Title](/address) One sentence.");
            case STEPS ->
                unless(hasSteps(block), "Write a numbered list in this block, or parts that begin with ### headings.");
            case ACTION -> unless(firstLink(block).isPresent(), "Write one link in this block: [Words](/address)");
            case INSET, WARNING, DETAILS, EXAMPLE, THINK, EXERCISE -> Optional.empty();
        };
    }

    /** Items of all lists that stand directly in a block. */
    static List<ListItem> items(Part.Fenced block) {
        return topNodes(block)
                .filter(ListBlock.class::isInstance)
                .flatMap(BlockShape::children)
                .filter(ListItem.class::isInstance)
                .map(ListItem.class::cast)
                .toList();
    }

    static Optional<Link> firstLink(Part.Fenced block) {
        return topNodes(block).flatMap(node -> link(node).stream()).findFirst();
    }

    /** The first link in a node that leads somewhere. */
    static Optional<Link> link(Node node) {
        var found = new FirstLink();
        node.accept(found);
        return Optional.ofNullable(found.link).filter(link -> Addresses.allowed(link.getDestination()));
    }

    static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }

    private static boolean hasSteps(Part.Fenced block) {
        return topNodes(block)
                .anyMatch(node -> node instanceof OrderedList || node instanceof org.commonmark.node.Heading);
    }

    private static Stream<Node> topNodes(Part.Fenced block) {
        return block.parts().stream()
                .filter(Part.Prose.class::isInstance)
                .flatMap(part -> children(((Part.Prose) part).document()));
    }

    private static Optional<String> unless(boolean right, String words) {
        return right ? Optional.empty() : Optional.of(words);
    }

    private static final class FirstLink extends AbstractVisitor {
        private @Nullable Link link;

        @Override
        public void visit(Link found) {
            if (link == null) {
                link = found;
            }
        }
    }
}
