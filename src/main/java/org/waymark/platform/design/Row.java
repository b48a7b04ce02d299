package org.waymark.platform.design;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a summary list: what it is, its value, and what can be done about it. */
public record Row(
        String key,
        Content value,
        List<Action> actions,
        boolean border,
        @Nullable String classes) {

    /** A row with a text, escaped; a null or empty one shows as "Not given". */
    public static Row of(String key, @Nullable String value) {
        return of(key, Html.text(value == null || value.isBlank() ? "Not given" : value));
    }

    public static Row of(String key, Content value) {
        return new Row(key, value, List.of(), true, null);
    }

    /** With a "Change" link, which says what it changes to screen readers. */
    public Row change(String href, String about) {
        return actions(List.of(Action.change(href, about)));
    }

    public Row actions(List<Action> newActions) {
        return new Row(key, value, newActions, border, classes);
    }

    public Row withoutBorder() {
        return new Row(key, value, actions, false, classes);
    }

    public Row classes(@Nullable String newClasses) {
        return new Row(key, value, actions, border, newClasses);
    }
}
