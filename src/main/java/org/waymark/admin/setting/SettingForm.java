package org.waymark.admin.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new value as typed; the date is asked for dated rules only. */
public record SettingForm(
        @Nullable String value,
        @Nullable String reason,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {
    static SettingForm startingWith(String current) {
        return new SettingForm(current, "", "", "", "");
    }

    String typedValue() {
        return value == null ? "" : value.strip();
    }

    String typedReason() {
        return reason == null ? "" : reason.strip();
    }

    /** Empty when the three parts make no date. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(part(year), part(month), part(day)));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    boolean hasNoDate() {
        return blank(day) && blank(month) && blank(year);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static int part(@Nullable String text) {
        return Integer.parseInt(text == null ? "" : text.strip());
    }
}
