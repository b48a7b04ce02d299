package org.waymark.library.markdown;

import gg.jte.generated.precompiled.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads what editors write and draws it with our own components (docs/development/markdown.md). Raw HTML is shown as text,
 * links lead to https, mailto, tel and own paths only, and the last step takes out whatever isn't ours.
 */
@Component
public class Markdown {
    private static final int DEEPEST_BLOCK = 20;
    private static final int DEEPEST_INLINE = 20;

    private final Parser prose = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    org.commonmark.node.Heading.class,
                    ListBlock.class,
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();

    /** What asks for a value: most texts ask for none, and to know them all takes reading many settings. */
    private static final String VALUE = "{{";

    // Looking for beans takes longer than drawing a block: they are found once.
    private final Supplier<List<PageBlock>> offered;
    private final Supplier<List<PageValues>> values;
    private final Templates templates;

    Markdown(ObjectProvider<PageBlock> offered, ObjectProvider<PageValues> values, Templates templates) {
        this.offered = SingletonSupplier.of(() -> offered.stream().toList());
        this.values = SingletonSupplier.of(() -> values.stream().toList());
        this.templates = templates;
    }

    /** Reads a text; it never fails, and says what the editor should mend. */
    public Written read(String source) {
        var remarks = new Remarks();
        var parts =
                new FenceReader(prose, name -> block(name).isPresent(), remarks).read(SourceText.of(source, remarks));
        var reader = new ProseReader(valuesFor(source), remarks);
        read(parts, reader, remarks);
        return new Written(
                parts,
                source.contains(VALUE),
                reader.headingIds(),
                reader.headings(),
                reader.links(),
                reader.pictures(),
                reader.plainText(),
                remarks.inOrder());
    }

    /** Draws a whole text below the page's own heading. */
    public String render(Written written, RenderFor reader) {
        return drawing(written, new BlockPlace(2, reader), true);
    }

    /**
     * Draws a text inside a block of another page: without ids of headings, which may be there already, and without blocks
     * that features offer, so that nothing draws itself.
     */
    public String renderInside(Written written, BlockPlace place) {
        return drawing(written, place, false);
    }

    /** Words of an editor that aren't Markdown, such as a title, with the values filled in. Not escaped. */
    public String fill(String words) {
        return ProseReader.filled(words, valuesFor(words));
    }

    private String drawing(Written written, BlockPlace place, boolean whole) {
        var slots = new Slots();
        var drawing = new Drawing(
                templates,
                written,
                whole ? written.headingIds() : Map.of(),
                place,
                written.asksForValues() ? valuesNow() : Map.of(),
                slots,
                whole ? this::block : _ -> Optional.empty());
        return slots.fill(Cleaning.clean(drawing.draw()));
    }

    private void read(List<Part> parts, ProseReader reader, Remarks remarks) {
        for (var part : parts) {
            switch (part) {
                case Part.Prose text -> reader.read(text);
                case Part.Fenced fenced -> {
                    if (!fenced.heading().isEmpty()) {
                        reader.heading(fenced.heading(), fenced.line());
                    }
                    BlockShape.problem(fenced).ifPresent(words -> remarks.add(fenced.line(), words));
                    read(fenced.parts(), reader, remarks);
                }
                case Part.Offered one ->
                    block(one.name()).flatMap(block -> problem(block, one)).ifPresent(remarks::add);
            }
        }
    }

    private static Optional<Problem> problem(PageBlock block, Part.Offered one) {
        return block.problem(one.argument())
                .map(words -> new Problem(one.line(), words, !block.isThere(one.argument())));
    }

    private Optional<PageBlock> block(String name) {
        return offered.get().stream().filter(block -> block.name().equals(name)).findFirst();
    }

    private Map<String, String> valuesFor(String words) {
        return words.contains(VALUE) ? valuesNow() : Map.of();
    }

    private Map<String, String> valuesNow() {
        var all = new HashMap<String, String>();
        values.get().forEach(some -> all.putAll(some.now()));
        return all;
    }
}
