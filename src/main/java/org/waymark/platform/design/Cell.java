package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param words whether it holds words in a column of numbers
 * @param sortValue what the browser sorts by, where the text doesn't sort well (an ISO date)
 */
public record Cell(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable String hiddenText,
        boolean words,
        @Nullable String sortValue,
        @Nullable String classes,
        @Nullable String align) {
    public static Cell of(@Nullable String text) {
        return new Cell(text, null, null, null, false, null, null, null);
    }

    public static Cell of(Number number) {
        return of(number.toString());
    }

    public static Cell of(Content html) {
        return new Cell(null, html, null, null, false, null, null, null);
    }

    /** A link that fills the cell. */
    public static Cell link(String text, String href) {
        return new Cell(text, null, href, null, false, null, null, null);
    }

    /** Words after the text that are only spoken ("View", "details for Amara Okafor"). */
    public Cell about(@Nullable String newHiddenText) {
        return new Cell(text, html, href, newHiddenText, words, sortValue, classes, align);
    }

    public Cell sortValue(@Nullable String newValue) {
        return new Cell(text, html, href, hiddenText, words, newValue, classes, align);
    }

    public Cell classes(@Nullable String newClasses) {
        return new Cell(text, html, href, hiddenText, words, sortValue, newClasses, align);
    }

    /** The CSS classes, by the class of its kind (header or cell) and its column, if that has a head. */
    public @Nullable String css(String base, @Nullable Column column) {
        boolean numbers = column != null && column.numeric();
        String side = align != null ? align : words && numbers ? "right" : column == null ? null : column.align();
        return Attr.join(
                base,
                Attr.when(numbers && !words, base + "--numeric"),
                Attr.modifier("nhsuk-u-text-align-", side, null),
                classes);
    }

    /** Text or HTML, and the words that are only spoken. */
    public Content content() {
        return Html.withHidden(Html.either(text, html), text == null && html == null, hiddenText);
    }
}
