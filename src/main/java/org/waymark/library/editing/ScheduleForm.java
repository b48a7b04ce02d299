package org.waymark.library.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/** A day and a time, as people in the United Kingdom say them. */
public record ScheduleForm(
        int version,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String time) {

    /** Nine in the morning of the next day, to begin with. */
    static ScheduleForm tomorrow(int version, LocalDate today) {
        var tomorrow = today.plusDays(1);
        return new ScheduleForm(
                version,
                String.valueOf(tomorrow.getDayOfMonth()),
                String.valueOf(tomorrow.getMonthValue()),
                String.valueOf(tomorrow.getYear()),
                "9am");
    }

    Problems check(Instant now) {
        var problems = Problems.none();
        var date = TypedDay.read(day, month, year);
        if (date.isEmpty()) {
            problems.add("day", "Enter a real date, such as 27 3 2027");
        }
        if (UkMoment.time(time).isEmpty()) {
            problems.add("time", "Enter a time, such as 9am, 2:30pm or 14:30");
        }
        if (!problems.any()) {
            checkMoment(problems, now);
        }
        return problems;
    }

    private void checkMoment(Problems problems, Instant now) {
        var at = at();
        if (at.isEmpty()) {
            problems.add("time", "The clocks go forward on that day and this time doesn’t exist. Enter another time");
        } else if (!at.get().isAfter(now)) {
            problems.add("day", UkTime.dayAndTime(at.get()) + " has passed. Enter a time to come");
        }
    }

    /** Empty when something is missing or there is no such moment. */
    Optional<Instant> at() {
        return TypedDay.read(day, month, year)
                .flatMap(date -> UkMoment.time(time).flatMap(hour -> UkMoment.at(date, hour)));
    }
}
