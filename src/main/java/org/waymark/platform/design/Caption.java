package org.waymark.platform.design;

import org.jspecify.annotations.Nullable;

/**
 * A smaller line that goes with a heading, such as the section that a question belongs to.
 *
 * @param placement start or end (inside the heading), before or after (beside it); null means start
 * @param size m, l, xl or xxl; null takes the size of the heading
 * @param element the HTML element, {@code span}, {@code p} or {@code h2}
 */
public record Caption(
        String text, @Nullable String placement, @Nullable String size, String element) {
    public static Caption of(String text) {
        return new Caption(text, null, null, "span");
    }

    public Caption placed(String newPlacement) {
        return new Caption(text, newPlacement, size, element);
    }

    public Caption size(@Nullable String newSize) {
        return new Caption(text, placement, newSize, element);
    }

    public Caption as(String newElement) {
        return new Caption(text, placement, size, newElement);
    }

    /** Whether this caption stands at the place; no placement means start. */
    public boolean at(String place) {
        return place.equals(placement == null ? "start" : placement);
    }

    /** The CSS classes, given the size of the heading. */
    public String css(@Nullable String headingSize) {
        String wanted = size == null ? headingSize : size;
        boolean sized = wanted != null && wanted.matches("m|l|xl|xxl");
        String bottom = at("after") || at("end") ? " nhsuk-caption--bottom" : "";
        return (sized ? "nhsuk-caption-" + wanted : "nhsuk-caption") + bottom;
    }
}
