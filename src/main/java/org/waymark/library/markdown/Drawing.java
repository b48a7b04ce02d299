package org.waymark.library.markdown;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.waymark.platform.design.Html;

/** Draws one text, once. What it makes still has to pass {@link Cleaning}. */
final class Drawing {
    private final Templates templates;
    private final Written written;
    private final RenderFor reader;
    private final Map<String, String> values;
    private final Slots slots;
    private final Function<String, Optional<PageBlock>> offered;
    private final ProseDrawing prose;

    /** Of the heading that a block would begin with here. */
    private int blockLevel;

    Drawing(
            Templates templates,
            Written written,
            Map<Node, String> headingIds,
            BlockPlace place,
            Map<String, String> values,
            Slots slots,
            Function<String, Optional<PageBlock>> offered) {
        this.templates = templates;
        this.written = written;
        this.reader = place.reader();
        this.values = values;
        this.slots = slots;
        this.offered = offered;
        this.blockLevel = place.headingLevel();
        this.prose = new ProseDrawing(templates, headingIds, values);
    }

    String draw() {
        return parts(written.parts());
    }

    private String parts(List<Part> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining("\n"));
    }

    private String part(Part part) {
        return switch (part) {
            case Part.Prose text -> prose(text);
            case Part.Fenced block -> fenced(block);
            case Part.Offered block -> offered(block);
        };
    }

    private String prose(Part.Prose text) {
        BlockShape.children(text.document())
                .filter(Heading.class::isInstance)
                .reduce((_, last) -> last)
                .ifPresent(last -> blockLevel = Math.min(6, Math.max(2, ((Heading) last).getLevel()) + 1));
        return prose.draw(text.document());
    }

    private String fenced(Part.Fenced block) {
        int level = blockLevel;
        var heading = ProseReader.filled(block.heading(), values);
        var html = switch (block.kind()) {
            case INSET -> templates.libraryMarkdownInset(inside(block)).render();
            case WARNING ->
                templates
                        .libraryMarkdownWarning(or(heading, "Important"), level, inside(block))
                        .render();
            case DETAILS ->
                templates
                        .libraryMarkdownDetails(or(heading, "More"), inside(block))
                        .render();
            case DO -> doDont(block, or(heading, "Do"), true, level);
            case DONT -> doDont(block, or(heading, "Don’t"), false, level);
            case CARDS -> cards(block, level);
            case STEPS -> steps(block);
            case ACTION -> action(block);
            case EXAMPLE ->
                templates.libraryMarkdownExample(heading, level, inside(block)).render();
            case EXERCISE ->
                templates
                        .libraryMarkdownExercise(or(heading, "Try it"), level, inside(block))
                        .render();
            case THINK ->
                templates
                        .libraryMarkdownThink(or(heading, "Think about it"), level, inside(block))
                        .render();
        };
        blockLevel = level;
        return html;
    }

    /** A heading in a block of its own heading stands one level below that. */
    private Content inside(Part.Fenced block) {
        blockLevel = Math.min(6, blockLevel + 1);
        return Html.trusted(parts(block.parts()));
    }

    private String doDont(Part.Fenced block, String heading, boolean tick, int level) {
        var items = BlockShape.items(block).stream().map(this::inner).toList();
        return items.isEmpty()
                ? parts(block.parts())
                : templates.libraryMarkdownDoDont(heading, tick, items, level).render();
    }

    private String cards(Part.Fenced block, int level) {
        var cards = BlockShape.items(block).stream().map(this::card).toList();
        return cards.isEmpty()
                ? parts(block.parts())
                : templates.libraryMarkdownCards(cards, level).render();
    }

    private CardOfText card(Node item) {
        return BlockShape.link(item)
                .map(link -> new CardOfText(
                        prose.words(link), link.getDestination(), Html.trusted(prose.drawWithout(item, link))))
                .orElseGet(() -> new CardOfText("", null, inner(item)));
    }

    private String action(Part.Fenced block) {
        return BlockShape.firstLink(block)
                .map((Link link) -> templates
                        .libraryMarkdownAction(prose.words(link), link.getDestination())
                        .render())
                .orElseGet(() -> parts(block.parts()));
    }

    /** Each item of a numbered list is a step, or each heading with what follows it. */
    private String steps(Part.Fenced block) {
        var before = new StringBuilder();
        var steps = new ArrayList<StringBuilder>();
        boolean byHeadings = hasHeadings(block);
        for (var part : block.parts()) {
            if (!(part instanceof Part.Prose text)) {
                (steps.isEmpty() ? before : steps.getLast()).append(part(part));
                continue;
            }
            BlockShape.children(text.document()).forEach(node -> {
                if (!byHeadings && node instanceof OrderedList) {
                    BlockShape.children(node).forEach(item -> steps.add(new StringBuilder(prose.drawInside(item))));
                    return;
                }
                if (byHeadings && node instanceof Heading) {
                    steps.add(new StringBuilder());
                }
                (steps.isEmpty() ? before : steps.getLast()).append(prose.draw(node));
            });
        }
        return steps.isEmpty() ? before.toString() : before + drawn(steps);
    }

    private String drawn(List<StringBuilder> steps) {
        return templates
                .libraryMarkdownSteps(steps.stream()
                        .map(step -> Html.trusted(step.toString()))
                        .toList())
                .render();
    }

    private static boolean hasHeadings(Part.Fenced block) {
        return block.parts().stream()
                .filter(Part.Prose.class::isInstance)
                .flatMap(part -> BlockShape.children(((Part.Prose) part).document()))
                .anyMatch(Heading.class::isInstance);
    }

    private String offered(Part.Offered block) {
        var html = offered.apply(block.name())
                .map(drawer -> drawer.html(block.argument(), new BlockPlace(blockLevel, reader)))
                .orElse("");
        if (!html.isBlank()) {
            return slots.keep(html);
        }
        return reader == RenderFor.PUBLIC
                ? ""
                : templates
                        .libraryMarkdownRemark(("::: " + block.name() + " " + block.argument()).strip())
                        .render();
    }

    private Content inner(Node item) {
        return Html.trusted(prose.drawInside(item));
    }

    private static String or(String words, String other) {
        return words.isEmpty() ? other : words;
    }
}
