package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column of a table.
 *
 * @param align left, centre or right
 * @param width such as one-third
 * @param sort none, ascending or descending where the column can be sorted, else null
 * @param sortNext the direction of the first sort in the browser; null for ascending
 * @param href the address that sorts on the server; null sorts in the browser
 */
public record Column(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String hiddenText,
        boolean numeric,
        @Nullable String align,
        @Nullable String width,
        @Nullable String sort,
        @Nullable String sortNext,
        @Nullable String href,
        @Nullable String classes) {
    public static Column of(String text) {
        return new Column(text, null, null, false, null, null, null, null, null, null);
    }

    /** A column of numbers, set to the right. */
    public static Column number(String text) {
        return new Column(text, null, null, true, null, null, null, null, null, null);
    }

    /** A column whose head is only spoken, such as "Actions". */
    public static Column hidden(String text) {
        return new Column(null, null, text, false, null, null, null, null, null, null);
    }

    public Column width(@Nullable String newWidth) {
        return new Column(text, html, hiddenText, numeric, align, newWidth, sort, sortNext, href, classes);
    }

    public Column align(@Nullable String newAlign) {
        return new Column(text, html, hiddenText, numeric, newAlign, width, sort, sortNext, href, classes);
    }

    public Column classes(@Nullable String newClasses) {
        return new Column(text, html, hiddenText, numeric, align, width, sort, sortNext, href, newClasses);
    }

    /** Sortable: {@code direction} is how it is sorted now (none, ascending, descending), {@code link} how to sort by it. */
    public Column sort(String direction, @Nullable String link) {
        return new Column(text, html, hiddenText, numeric, align, width, direction, sortNext, link, classes);
    }

    public Column sortNext(@Nullable String direction) {
        return new Column(text, html, hiddenText, numeric, align, width, sort, direction, href, classes);
    }

    /** The head: text or HTML, and the words that are only spoken. */
    public Content content() {
        return Html.withHidden(Html.either(text, html), text == null && html == null, hiddenText);
    }

    /** {@code aria-sort}: the direction, unless the table isn't sorted by this column. */
    public @Nullable String ariaSort() {
        return "none".equals(sort) ? null : sort;
    }

    /** The CSS classes of a cell of this column, by the class of its kind (header or cell). */
    public @Nullable String css(String base) {
        return Attr.join(
                base,
                Attr.when(numeric, base + "--numeric"),
                Attr.modifier("nhsuk-u-text-align-", align, null),
                Attr.modifier("nhsuk-u-width-", width, null),
                classes);
    }
}
