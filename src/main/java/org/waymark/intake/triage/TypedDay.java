package org.waymark.intake.triage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.DatePart;

/** A day as it was typed into three fields. */
record TypedDay(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    static TypedDay of(LocalDate date) {
        return new TypedDay(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    List<DatePart> parts() {
        return List.of(DatePart.of("day", day), DatePart.of("month", month), DatePart.of("year", year));
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}
