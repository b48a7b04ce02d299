package org.waymark.coaching.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when to rest, as it was typed. */
public record PauseForm(String day, String month, String year) {
    public static final PauseForm EMPTY = new PauseForm("", "", "");

    public static PauseForm of(@Nullable String day, @Nullable String month, @Nullable String year) {
        return new PauseForm(text(day), text(month), text(year));
    }

    /** Empty when it is no date. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
