package org.waymark.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The ways to fill in a form: with nothing, and once for each choice that it offers. */
final class Fields {
    private static final String HONEST_EMAIL = "reader@site.test";

    private Fields() {}

    static List<Map<String, String>> waysToFillIn(Element form) {
        var ways = new LinkedHashSet<Map<String, String>>();
        ways.add(hidden(form));
        for (var button : buttons(form)) {
            ways.add(filled(form, button, Map.of()));
            for (var choice : form.select("input[type=radio]")) {
                ways.add(filled(form, button, Map.of(choice.attr("name"), choice.val())));
            }
        }
        return new ArrayList<>(ways);
    }

    /** What tells one sending of a form from another: not what it carries along, which is signed anew each time. */
    static String visible(Element form, Map<String, String> fields) {
        var carried = form.select("input[type=hidden]").eachAttr("name");
        return fields.entrySet().stream()
                .filter(field -> !carried.contains(field.getKey()))
                .map(Map.Entry::toString)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    static Set<String> names(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Element> buttons(Element form) {
        var buttons = new Elements(form.select("button[name]"));
        return buttons.isEmpty() ? List.of(new Element("button")) : buttons;
    }

    private static Map<String, String> hidden(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private static Map<String, String> filled(Element form, Element button, Map<String, String> chosen) {
        var fields = hidden(form);
        form.select("input:not([type=hidden]), select, textarea")
                .forEach(field -> fields.putIfAbsent(field.attr("name"), typed(field)));
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.val());
        }
        fields.putAll(chosen);
        return fields;
    }

    private static String typed(Element field) {
        var name = field.attr("name");
        if (field.is("select")) {
            return field.select("option:not([value=''])").attr("value");
        }
        return switch (field.attr("type")) {
            case "radio", "checkbox" -> field.val();
            case "email" -> HONEST_EMAIL;
            default -> name.equals("day") || name.equals("month") ? "1" : name.equals("year") ? "2028" : "interview";
        };
    }
}
