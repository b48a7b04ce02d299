package org.waymark.admin.setting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.TypedDay;

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
        return TypedDay.read(day, month, year);
    }

    boolean hasNoDate() {
        return new TypedDay(day, month, year).isBlank();
    }
}
