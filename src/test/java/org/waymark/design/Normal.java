package org.waymark.design;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML with one line per tag and text, so that only white space and the order of attributes don't count. */
final class Normal {
    private Normal() {}

    static String html(String html) {
        var lines = new StringJoiner("\n");
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            write(node, "", lines);
        }
        return lines.toString();
    }

    private static void write(Node node, String indent, StringJoiner lines) {
        if (node instanceof TextNode text) {
            if (!text.text().isBlank()) {
                lines.add(indent + text.text().strip().replaceAll("\\s+", " "));
            }
        } else if (node instanceof Element element) {
            lines.add(indent + "<" + element.tagName() + attributes(element) + ">");
            element.childNodes().forEach(child -> write(child, indent + "  ", lines));
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(Normal::attribute)
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        return " " + attribute.getKey() + "=\"" + attribute.getValue().strip().replaceAll("\\s+", " ") + "\"";
    }
}
