package org.waymark.coaching.availability;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.coaching.UsualTimes;
import org.waymark.intake.TimeThatSuits;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;

/** Reads from the weekly hours that hold now or later when coaches can usually be met. */
@Component
class CoachesUsualTimes implements UsualTimes {
    private static final int SATURDAY = 6;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime NIGHT = LocalTime.of(20, 0);

    private final JdbcClient db;
    private final Clock clock;

    CoachesUsualTimes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Set<TimeThatSuits>> ofCoaches() {
        var usual = new HashMap<PersonId, Set<TimeThatSuits>>();
        LocalDate today = UkTime.dateOf(clock.instant());
        db.sql("""
                select coach, weekday, from_time, to_time from coaching.weekly_hours
                where valid_until is null or valid_until >= :today
                """).param("today", today).query(row -> {
            usual.computeIfAbsent(Columns.person(row, "coach"), _ -> EnumSet.noneOf(TimeThatSuits.class))
                    .addAll(times(
                            row.getInt("weekday"),
                            row.getObject("from_time", LocalTime.class),
                            row.getObject("to_time", LocalTime.class)));
        });
        return usual;
    }

    private static Set<TimeThatSuits> times(int weekday, LocalTime from, LocalTime to) {
        var times = EnumSet.noneOf(TimeThatSuits.class);
        if (weekday == SATURDAY) {
            times.add(TimeThatSuits.SATURDAYS);
        }
        if (weekday < SATURDAY) {
            addIf(overlap(from, to, MORNING, LocalTime.NOON), TimeThatSuits.WEEKDAY_MORNINGS, times);
            addIf(overlap(from, to, LocalTime.NOON, EVENING), TimeThatSuits.WEEKDAY_AFTERNOONS, times);
            addIf(overlap(from, to, EVENING, NIGHT), TimeThatSuits.WEEKDAY_EVENINGS, times);
        }
        return times;
    }

    private static void addIf(boolean so, TimeThatSuits time, Set<TimeThatSuits> times) {
        if (so) {
            times.add(time);
        }
    }

    private static boolean overlap(LocalTime from, LocalTime to, LocalTime start, LocalTime end) {
        return from.isBefore(end) && start.isBefore(to);
    }
}
