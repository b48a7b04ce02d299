package org.waymark.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.DatePart;

/** A day as somebody typed it into three fields. */
public record TypedDay(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public static TypedDay of(LocalDate date) {
        return new TypedDay(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** The day of three fields; as {@link #date()}. */
    public static Optional<LocalDate> read(@Nullable String day, @Nullable String month, @Nullable String year) {
        return new TypedDay(day, month, year).date();
    }

    public boolean isBlank() {
        return Stream.of(text(day), text(month), text(year)).allMatch(String::isEmpty);
    }

    /** Empty when it is blank, no day of the calendar, or of no year that anybody here can mean (1900 to 2199). */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    public List<DatePart> parts() {
        return List.of(DatePart.of("day", day), DatePart.of("month", month), DatePart.of("year", year));
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(text(typed));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
