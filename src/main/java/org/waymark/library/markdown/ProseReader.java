package org.waymark.library.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks over what was parsed and notes headings, links, words and problems. Its depth is bounded by the parser's. */
final class ProseReader extends AbstractVisitor {
    private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([^{}\\s]{0,60})\\s*}}");

    private final Map<String, String> values;
    private final Remarks remarks;
    private final HeadingIds ids = new HeadingIds();
    private final Map<Node, String> headingIds = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> links = new LinkedHashMap<>();
    private final Map<String, Integer> pictures = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private int firstLine = 1;
    private int level = 1;

    ProseReader(Map<String, String> values, Remarks remarks) {
        this.values = values;
        this.remarks = remarks;
    }

    void read(Part.Prose prose) {
        firstLine = prose.firstLine();
        prose.document().accept(this);
    }

    /** Words of a block's own line. */
    void heading(String text, int line) {
        values(text, line);
        say(filled(text));
    }

    Map<Node, String> headingIds() {
        return headingIds;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Mention> links() {
        return mentions(links);
    }

    List<Mention> pictures() {
        return mentions(pictures);
    }

    private static List<Mention> mentions(Map<String, Integer> addresses) {
        return addresses.entrySet().stream()
                .map(one -> new Mention(one.getValue(), one.getKey()))
                .toList();
    }

    String plainText() {
        return words.toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        int from = words.length();
        visitChildren(heading);
        var text = words.substring(from).strip();
        words.append('\n');
        int line = line(heading);
        int drawn = Math.max(2, heading.getLevel());
        if (heading.getLevel() == 1) {
            remarks.add(line, "Begin headings with ##. The title of the page is its only heading with one #.");
        } else if (drawn > level + 1) {
            remarks.add(line, "This heading skips a level. Write " + "#".repeat(level + 1) + " here.");
        }
        if (text.isEmpty()) {
            remarks.add(line, "This heading has no words.");
        }
        level = drawn;
        var id = ids.idFor(sourceWords(heading));
        headingIds.put(heading, id);
        headings.add(new Heading(drawn, text, id, line));
    }

    @Override
    public void visit(Text text) {
        values(text.getLiteral(), line(text));
        words.append(filled(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        if (Addresses.allowed(link.getDestination())) {
            links.putIfAbsent(link.getDestination(), line(link));
        } else {
            remarks.add(
                    line(link),
                    "This link doesn’t work. Write a whole address that begins with https://, mailto: or tel:, or one of this site that begins with /.");
        }
        int from = words.length();
        visitChildren(link);
        if (words.substring(from).isBlank()) {
            remarks.add(line(link), "This link has no words.");
        }
    }

    @Override
    public void visit(Image image) {
        if (Addresses.picture(image.getDestination())) {
            pictures.putIfAbsent(image.getDestination(), line(image));
        } else {
            remarks.add(line(image), "A picture has to be one of our own files: its address begins with /files/.");
        }
        int from = words.length();
        visitChildren(image);
        if (words.substring(from).isBlank()) {
            remarks.add(line(image), "Say in words what the picture shows, between [ and ].");
        }
    }

    @Override
    public void visit(HtmlInline html) {
        remarks.add(line(html), "HTML is shown as text. Use Markdown or a block instead.");
        words.append(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        words.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            words.append('\n');
        }
    }

    private void say(String text) {
        words.append(text).append('\n');
    }

    private String filled(String text) {
        return filled(text, values);
    }

    /** The text with its values; what nobody knows stays as it was typed. */
    static String filled(String text, Map<String, String> values) {
        if (!text.contains("{{")) {
            return text;
        }
        return VALUE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private void values(String text, int line) {
        if (text.contains("{{")) {
            VALUE.matcher(text)
                    .results()
                    .filter(found -> !values.containsKey(found.group(1)))
                    .forEach(found -> remarks.add(line, "There is no value called “" + found.group(1) + "”."));
        }
    }

    /** As typed, so that an id doesn't change with a setting. */
    private static String sourceWords(Node heading) {
        var typed = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                typed.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                typed.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                typed.append(' ');
            }
        });
        return typed.toString();
    }

    private int line(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            var spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return firstLine + spans.getFirst().getLineIndex();
            }
        }
        return firstLine;
    }
}
