package org.waymark.platform.design;

import org.jspecify.annotations.Nullable;

/**
 * A status in words on a colour. Pages choose by meaning, so that one colour means one thing everywhere.
 *
 * @param colour one of the design system's tag colours; null for its default, "none" for no colour
 */
public record Tag(
        String text,
        @Nullable String colour,
        boolean border,
        @Nullable String classes) {
    public static Tag of(String text) {
        return new Tag(text, null, true, null);
    }

    /** The person who looks at it has to act. */
    public static Tag yourTurn(String text) {
        return of(text).colour("orange");
    }

    /** Somebody else has to act, or time has to pass. */
    public static Tag waiting(String text) {
        return of(text).colour("yellow");
    }

    /** Under way, and all is well. */
    public static Tag active(String text) {
        return of(text).colour("blue");
    }

    /** Done, with a good end. */
    public static Tag good(String text) {
        return of(text).colour("green");
    }

    /** New: nobody has looked at it yet. */
    public static Tag fresh(String text) {
        return of(text).colour("purple");
    }

    /** Late, failed or refused. */
    public static Tag bad(String text) {
        return of(text).colour("red");
    }

    /** Over, or not begun: nothing to do. */
    public static Tag quiet(String text) {
        return of(text).colour("grey");
    }

    /** Words only, as for a finished task. */
    public static Tag plain(String text) {
        return new Tag(text, "none", false, "nhsuk-u-font-weight-normal");
    }

    public Tag colour(@Nullable String newColour) {
        return new Tag(text, newColour, border, classes);
    }

    public Tag border(boolean newBorder) {
        return new Tag(text, colour, newBorder, classes);
    }

    public Tag classes(@Nullable String newClasses) {
        return new Tag(text, colour, border, newClasses);
    }

    /** All CSS classes of the tag. */
    public @Nullable String css() {
        String colourClass = colour == null ? null : "none".equals(colour) ? "no-colour" : colour;
        return Attr.join(
                "nhsuk-tag",
                Attr.modifier("nhsuk-tag--", colourClass, classes),
                Attr.when(!border, "nhsuk-tag--no-border"),
                classes);
    }
}
