package org.waymark.intake.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.DatePart;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/** A date as it was typed into three fields. */
public record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    static final TypedDate EMPTY = new TypedDate("", "", "");

    static TypedDate of(@Nullable LocalDate date) {
        return date == null
                ? EMPTY
                : new TypedDate(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    static TypedDate orEmpty(@Nullable TypedDate typed) {
        return typed == null ? EMPTY : typed;
    }

    boolean isBlank() {
        return new TypedDay(day, month, year).isBlank();
    }

    /** Nothing when it is blank or no day of the calendar. */
    Optional<LocalDate> date() {
        return TypedDay.read(day, month, year);
    }

    /** Adds a problem when something was typed that is no date between the two. */
    void check(Problems problems, String field, String what, LocalDate earliest, LocalDate latest) {
        if (isBlank()) {
            return;
        }
        var date = date();
        if (date.isEmpty()) {
            problems.add(field, what + " must be a real date, such as 27 3 2027");
        } else if (date.get().isBefore(earliest)) {
            problems.add(field, what + " must be " + on(earliest) + " or later");
        } else if (date.get().isAfter(latest)) {
            problems.add(field, what + " must be " + on(latest) + " or earlier");
        }
    }

    public List<DatePart> parts() {
        return List.of(DatePart.of("day", day), DatePart.of("month", month), DatePart.of("year", year));
    }

    private static String on(LocalDate date) {
        return UkTime.shortDay(date);
    }
}
