package org.waymark.coaching.support;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.TypedDay;

/** Until when to rest, as it was typed. */
public record PauseForm(String day, String month, String year) {
    public static final PauseForm EMPTY = new PauseForm("", "", "");

    public static PauseForm of(@Nullable String day, @Nullable String month, @Nullable String year) {
        return new PauseForm(text(day), text(month), text(year));
    }

    /** Empty when it is no date. */
    public Optional<LocalDate> date() {
        return TypedDay.read(day, month, year);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
