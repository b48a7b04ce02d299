package org.waymark.library.editing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/** The day on which somebody should look at a publication again. */
public record DayForm(
        int version,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {
    private static final int LONGEST_YEARS = 5;

    static DayForm of(int version, LocalDate date) {
        return new DayForm(
                version,
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    Problems check(LocalDate today) {
        var problems = Problems.none();
        if (date().filter(date -> date.isAfter(today) && date.isBefore(today.plusYears(LONGEST_YEARS)))
                .isEmpty()) {
            problems.add("day", "Enter a day to come, at most " + LONGEST_YEARS + " years from now");
        }
        return problems;
    }

    Optional<LocalDate> date() {
        return TypedDay.read(day, month, year);
    }
}
