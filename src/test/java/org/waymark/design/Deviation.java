package org.waymark.design;

import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Where we print something else than nhsuk-frontend on purpose, each with its reason. */
enum Deviation {
    /** The element says the same; html-validate counts saying it twice as an error. */
    ROLES_OF_LANDMARKS(html -> html.select("header[role=banner], footer[role=contentinfo], nav[role=navigation]")
            .removeAttr("role")),

    /** The Nu checker allows none within a table. {@code roles.js} sets them, for the browsers that need them. */
    ROLES_IN_TABLES(html ->
            html.select(".nhsuk-table--responsive, .nhsuk-table--responsive *").removeAttr("role")),

    /** Redundant in HTML; {@code roles.js} sets it, for the browsers that need it. */
    ROLE_OF_LISTS(html -> html.select("ul[role=list]").removeAttr("role")),

    /** No role of ARIA. Heading and hidden words are read as two parts by some, which is no harm. */
    ROLE_OF_TEXT(html -> html.select("span[role=text]").removeAttr("role")),

    /** Without it a button sends a form. */
    TYPE_OF_MENU_BUTTON(html -> html.select("#toggle-menu").attr("type", "button"));

    private final Consumer<Element> change;

    Deviation(Consumer<Element> change) {
        this.change = change;
    }

    /** The package's HTML as we want it. */
    static String all(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (var deviation : values()) {
            deviation.change.accept(document.body());
        }
        return document.body().html();
    }
}
