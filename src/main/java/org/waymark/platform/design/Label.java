package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The label of a field, or the legend of a group of fields.
 *
 * @param level of the heading that the label is: 1 to 6, or 0 when it is no heading
 * @param size s, m, l or xl; null for body size
 * @param hiddenText spoken after the text, not shown
 */
public record Label(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String size,
        int level,
        @Nullable Caption caption,
        @Nullable String id,
        @Nullable String headingId,
        @Nullable String classes,
        @Nullable String hiddenText) {

    /** A plain label. */
    public static Label of(String text) {
        return new Label(text, null, null, 0, null, null, null, null, null);
    }

    /** A label in HTML. */
    public static Label of(Content html) {
        return new Label(null, html, null, 0, null, null, null, null, null);
    }

    /** A label that is the only question of its page, and so its large h1. */
    public static Label heading(String text) {
        return of(text).size("l").level(1);
    }

    /** A label that screen readers speak and nobody sees. */
    public static Label hidden(String text) {
        return of(text).classes("nhsuk-u-visually-hidden");
    }

    public Label size(@Nullable String newSize) {
        return new Label(text, html, newSize, level, caption, id, headingId, classes, hiddenText);
    }

    public Label level(int newLevel) {
        return new Label(text, html, size, newLevel, caption, id, headingId, classes, hiddenText);
    }

    public Label caption(String newCaption) {
        return caption(Caption.of(newCaption));
    }

    public Label caption(@Nullable Caption newCaption) {
        return new Label(text, html, size, level, newCaption, id, headingId, classes, hiddenText);
    }

    public Label id(@Nullable String newId) {
        return new Label(text, html, size, level, caption, newId, headingId, classes, hiddenText);
    }

    public Label headingId(@Nullable String newId) {
        return new Label(text, html, size, level, caption, id, newId, classes, hiddenText);
    }

    public Label classes(@Nullable String newClasses) {
        return new Label(text, html, size, level, caption, id, headingId, newClasses, hiddenText);
    }

    public Label hiddenText(@Nullable String newText) {
        return new Label(text, html, size, level, caption, id, headingId, classes, newText);
    }

    /** Text or HTML, whichever is set. */
    public Content content() {
        return Html.either(text, html);
    }
}
