package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * An item of the account part of the header: a link, a form with one button, or a plain text.
 *
 * @param fields hidden fields of the form
 */
public record AccountItem(
        String text,
        @Nullable String href,
        @Nullable String action,
        boolean icon,
        @Nullable Content fields) {
    public static AccountItem link(String text, String href) {
        return new AccountItem(text, href, null, false, null);
    }

    /** A button that posts to the action, with its hidden fields. */
    public static AccountItem button(String text, String action, @Nullable Content fields) {
        return new AccountItem(text, null, action, false, fields);
    }

    public static AccountItem text(String text) {
        return new AccountItem(text, null, null, false, null);
    }

    public AccountItem withIcon() {
        return new AccountItem(text, href, action, true, fields);
    }
}
