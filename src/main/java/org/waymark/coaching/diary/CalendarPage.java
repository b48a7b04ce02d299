package org.waymark.coaching.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.appointment.AppointmentView;

/**
 * A coach's appointments, by day.
 *
 * @param week whether seven days are shown; otherwise all that lies ahead, today first
 * @param toRecord what is over and has no outcome yet
 * @param toWrite what is to come and whose client still waits for questions in writing
 */
public record CalendarPage(
        boolean week,
        String thisWeek,
        String heading,
        List<Day> days,
        List<AppointmentView> toRecord,
        List<AppointmentView> toWrite,
        @Nullable String earlier,
        @Nullable String later) {
    public CalendarPage {
        days = List.copyOf(days);
        toRecord = List.copyOf(toRecord);
        toWrite = List.copyOf(toWrite);
    }

    /** One day and what happens on it. */
    public record Day(String name, boolean today, List<AppointmentView> appointments) {}
}
