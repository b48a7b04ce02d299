package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A heading, alone or of a component.
 *
 * @param level 1 to 6; 0 takes the component's own
 * @param size xxs, xs, s, m, l or xl; null takes the component's own
 * @param hiddenText spoken after (in cards: before) the text, not shown
 */
public record Heading(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String size,
        int level,
        @Nullable Caption caption,
        @Nullable String id,
        @Nullable String classes,
        @Nullable String hiddenText,
        @Nullable String href) {

    public static Heading of(String text) {
        return new Heading(text, null, null, 0, null, null, null, null, null);
    }

    public static Heading of(Content html) {
        return new Heading(null, html, null, 0, null, null, null, null, null);
    }

    public Heading size(@Nullable String newSize) {
        return new Heading(text, html, newSize, level, caption, id, classes, hiddenText, href);
    }

    public Heading level(int newLevel) {
        return new Heading(text, html, size, newLevel, caption, id, classes, hiddenText, href);
    }

    public Heading caption(String newCaption) {
        return caption(Caption.of(newCaption));
    }

    public Heading caption(@Nullable Caption newCaption) {
        return new Heading(text, html, size, level, newCaption, id, classes, hiddenText, href);
    }

    public Heading id(@Nullable String newId) {
        return new Heading(text, html, size, level, caption, newId, classes, hiddenText, href);
    }

    public Heading classes(@Nullable String newClasses) {
        return new Heading(text, html, size, level, caption, id, newClasses, hiddenText, href);
    }

    public Heading hiddenText(@Nullable String newText) {
        return new Heading(text, html, size, level, caption, id, classes, newText, href);
    }

    public Heading href(@Nullable String newHref) {
        return new Heading(text, html, size, level, caption, id, classes, hiddenText, newHref);
    }

    /** The level, or the component's own. */
    public int levelOr(int other) {
        return level == 0 ? other : level;
    }

    /** Text or HTML, whichever is set. */
    public Content content() {
        return Html.either(text, html);
    }

    /** The class of a heading that stands alone. */
    public @Nullable String css() {
        return Attr.join(size == null || hasSizeClass() ? "nhsuk-heading" : "nhsuk-heading-" + size, classes);
    }

    /** The class of a component's heading, whose size is a second class {@code prefix + size}. */
    public @Nullable String css(String component, String prefix) {
        return Attr.join(component, Attr.modifier(prefix, size, classes), classes);
    }

    private boolean hasSizeClass() {
        return classes != null && classes.contains("nhsuk-heading-");
    }
}
