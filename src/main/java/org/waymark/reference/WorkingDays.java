package org.waymark.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.platform.UkTime;

/** Monday to Friday in the United Kingdom, without the days on which the unit is closed. */
@Component
public class WorkingDays {
    private final ClosureDays closures;

    WorkingDays(ClosureDays closures) {
        this.closures = closures;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && closures.between(day, day).isEmpty();
    }

    /**
     * The same time of day in the United Kingdom, so many working days later. Whatever day it starts on, the first
     * working day after it counts as one; 0 changes nothing.
     */
    public Instant plusWorkingDays(Instant start, int days) {
        var here = UkTime.here(start);
        return here.with(plusWorkingDays(here.toLocalDate(), days)).toInstant();
    }

    /** The date so many working days later. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        var closed = closedFrom(start, days);
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!isWeekend(day) && !closed.contains(day)) {
                left--;
            }
        }
        return day;
    }

    /** More than enough days ahead for any run of closures. */
    private Set<LocalDate> closedFrom(LocalDate start, int days) {
        return closures.between(start, start.plusDays(days * 7L + 60)).stream()
                .map(ClosureDay::day)
                .collect(Collectors.toSet());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
