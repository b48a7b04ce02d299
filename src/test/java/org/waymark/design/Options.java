package org.waymark.design;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Action;
import org.waymark.platform.design.Caption;
import org.waymark.platform.design.Heading;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Label;
import org.waymark.platform.design.Link;
import tools.jackson.databind.JsonNode;

/** The options of a fixture, as the package writes them, read as the values that our components take. */
record Options(JsonNode node, JsonNode callBlock) {
    boolean has(String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    Options at(String key) {
        return new Options(node.path(key), callBlock.path("none"));
    }

    boolean flag(String key) {
        return node.path(key).isBoolean() && node.path(key).asBoolean();
    }

    boolean isFalse(String key) {
        return node.path(key).isBoolean() && !node.path(key).asBoolean();
    }

    @Nullable
    Boolean tristate(String key) {
        return node.path(key).isBoolean() ? node.path(key).asBoolean() : null;
    }

    int number(String key, int other) {
        return node.path(key).isNumber() ? node.path(key).asInt() : other;
    }

    @Nullable
    Integer number(String key) {
        return node.path(key).isNumber() ? node.path(key).asInt() : null;
    }

    @Nullable
    String text(String key) {
        return node.path(key).isString() ? node.path(key).asString() : null;
    }

    /** The text of an option that is a string or has one. */
    @Nullable
    String textOf(String key) {
        return node.path(key).isObject() ? at(key).text("text") : text(key);
    }

    @Nullable
    Content html(String key) {
        String html = text(key);
        return html == null ? null : Html.trusted(html);
    }

    /** The HTML of an option that is an object. */
    @Nullable
    Content htmlOf(String key) {
        return at(key).html("html");
    }

    /** What the component wraps: the call block, or the HTML given to it. */
    @Nullable
    Content content() {
        return callBlock.isString() ? Html.trusted(callBlock.asString()) : html("html");
    }

    /** The objects of a list; the package allows empty items between. */
    List<Options> items(String key) {
        var list = node.path(key).isObject() ? node.path(key).path("items") : node.path(key);
        return list.valueStream()
                .filter(JsonNode::isObject)
                .map(item -> new Options(item, callBlock.path("none")))
                .toList();
    }

    <T> List<T> list(String key, Function<Options, T> read) {
        return items(key).stream().map(read).toList();
    }

    @Nullable
    Caption caption() {
        String text = textOf("caption");
        if (text == null) {
            return null;
        }
        Options own = at("caption");
        var caption = Caption.of(text).size(own.text("size"));
        caption = own.has("placement") ? caption.placed(text(own, "placement")) : caption;
        return own.has("element") ? caption.as(text(own, "element")) : caption;
    }

    /** A label or legend, with its heading given as a text, as options or as a flag. */
    Label label() {
        Options heading = at("heading");
        boolean isHeading = flag("isPageHeading") || (!isFalse("isPageHeading") && has("heading"));
        String headingText = text("heading") != null ? text("heading") : heading.text("text");
        String text = first(headingText, text("text"));
        Content html = callBlock.isString() ? content() : html("html");
        return (html != null ? Label.of(html) : Label.of(text == null ? "" : text))
                .level(isHeading ? heading.number("level", 1) : 0)
                .size(isHeading ? first(heading.text("size"), text("size")) : text("size"))
                .caption(caption())
                .id(text("id"))
                .headingId(heading.text("id"))
                .classes(text("classes"));
    }

    /** The label at a key, where it may also be a bare text. */
    Label label(String key) {
        String bare = text(key);
        return bare != null ? Label.of(bare) : at(key).label();
    }

    /** The heading at a key, where it may also be a bare text; null when there is none. */
    @Nullable
    Heading heading(String key) {
        if (!has(key)) {
            return null;
        }
        String bare = text(key);
        return bare != null ? Heading.of(bare) : at(key).heading();
    }

    Heading heading() {
        Content html = html("html");
        String text = text("text");
        return (html != null ? Heading.of(html) : Heading.of(text == null ? "" : text))
                .size(text("size"))
                .level(number("level", 0))
                .caption(caption())
                .id(text("id"))
                .classes(text("classes"))
                .hiddenText(text("visuallyHiddenText"))
                .href(text("href"));
    }

    Item item() {
        if (has("divider")) {
            return Item.divider(orEmpty(text("divider"))).behaviour(text("behaviour"), null);
        }
        return new Item(
                text("value"),
                text("text"),
                null,
                textOf("hint"),
                htmlOf("conditional"),
                null,
                flag("exclusive") ? "exclusive" : text("behaviour"),
                first(text("exclusiveGroup"), text("behaviourGroup")),
                text("id"),
                text("name"),
                tristate("checked"),
                tristate("disabled"));
    }

    Action action() {
        String text = orEmpty(text("text"));
        var action =
                has("href") ? Action.link(text, text(this, "href")) : Action.button(text, text("name"), text("value"));
        return action.about(text("visuallyHiddenText"));
    }

    Link link() {
        return Link.of(orEmpty(text("text")), text("href"))
                .current(flag("current") || flag("active"))
                .links(list("items", Options::link));
    }

    private static String text(Options options, String key) {
        return orEmpty(options.text(key));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
