package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One day of the week grid.
 *
 * @param name of the day
 * @param content the hours, or the fields to change them; null says {@code empty}
 */
public record WeekDay(String name, @Nullable Content content, String empty) {
    public static WeekDay of(String name, @Nullable Content content) {
        return new WeekDay(name, content, "No hours");
    }
}
