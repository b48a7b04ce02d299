package org.waymark.platform.design;

import org.jspecify.annotations.Nullable;

/**
 * A link or button that acts on a row or a card.
 *
 * @param about what it acts on, spoken after the text ("Change" about "date of birth")
 */
public record Action(
        String text,
        @Nullable String href,
        @Nullable String about,
        @Nullable String name,
        @Nullable String value,
        @Nullable String classes) {

    public static Action link(String text, String href) {
        return new Action(text, href, null, null, null, null);
    }

    /** The usual "Change" link of a summary list. */
    public static Action change(String href, String about) {
        return link("Change", href).about(about);
    }

    /** A button that submits the form around it; name and value may be null. */
    public static Action button(String text, @Nullable String name, @Nullable String value) {
        return new Action(text, null, null, name, value, null);
    }

    public Action about(@Nullable String newAbout) {
        return new Action(text, href, newAbout, name, value, classes);
    }

    public Action classes(@Nullable String newClasses) {
        return new Action(text, href, about, name, value, newClasses);
    }
}
