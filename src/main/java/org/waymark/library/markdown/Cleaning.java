package org.waymark.library.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last step: whatever was drawn from an editor's words passes here, and only what our components are made of comes
 * out. Nothing is fetched from anybody else, and nothing can run.
 */
final class Cleaning {
    private static final Pattern CLASSES = Pattern.compile("(nhsuk|app)-[a-z0-9_-]+( (nhsuk|app)-[a-z0-9_-]+)*");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ROLES =
            Pattern.compile("list|text|table|row|rowgroup|cell|columnheader|rowheader|group");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "div", "span", "strong", "em", "code", "pre")
            .allowElements("ul", "ol", "li", "blockquote", "a", "img", "details", "summary")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "svg", "path")
            .allowWithoutAttributes("span", "a")
            .allowAttributes("class")
            .matching(CLASSES)
            .globally()
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("role")
            .matching(ROLES)
            .globally()
            .allowAttributes("aria-hidden")
            .matching(true, "true")
            .globally()
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("xmlns")
            .matching(true, "http://www.w3.org/2000/svg")
            .onElements("svg")
            .allowAttributes("viewBox")
            .matching(Pattern.compile("[0-9 ]+"))
            .onElements("svg")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("svg")
            .allowAttributes("focusable")
            .matching(true, "false")
            .onElements("svg")
            .allowAttributes("d")
            .matching(Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9 .,\\-]+"))
            .onElements("path")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("src")
            .matching(Addresses::picture)
            .onElements("img")
            .allowUrlProtocols("https", "mailto", "tel")
            .allowAttributes("href")
            .matching(Addresses::allowed)
            .onElements("a")
            .toFactory();

    private Cleaning() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
