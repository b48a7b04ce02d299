package org.waymark.coaching.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.HoursException.Kind;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;

/** The weekly hours of coaches and the days that differ. */
@Repository
public class CoachTimes {
    private final JdbcClient db;

    CoachTimes(JdbcClient db) {
        this.db = db;
    }

    /** All weekly hours and those exceptions that end on this day or later. */
    public CoachHours of(PersonId coach, LocalDate from) {
        return new CoachHours(weekly(coach), exceptions(coach, from));
    }

    private List<WeeklyHours> weekly(PersonId coach) {
        return db.sql("""
                select id, weekday, from_time, to_time, modes, venue_code, room_code, valid_from, valid_until
                from coaching.weekly_hours where coach = :coach order by weekday, from_time, valid_from, id
                """)
                .param("coach", coach.value())
                .query((row, _) -> new WeeklyHours(
                        Columns.uuid(row, "id"),
                        DayOfWeek.of(row.getInt("weekday")),
                        hours(row),
                        row.getObject("valid_from", LocalDate.class),
                        Columns.dateOrNull(row, "valid_until")))
                .list();
    }

    private List<HoursException> exceptions(PersonId coach, LocalDate from) {
        return db.sql("""
                select id, kind, from_day, until_day, from_time, to_time, modes, venue_code, room_code
                from coaching.hours_exception where coach = :coach and until_day >= :from
                order by from_day, from_time nulls first, id
                """)
                .param("coach", coach.value())
                .param("from", from)
                .query((row, _) -> exception(row))
                .list();
    }

    private static HoursException exception(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return new HoursException(
                Columns.uuid(row, "id"),
                kind,
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                kind == Kind.DAY_OFF ? null : hours(row));
    }

    private static Hours hours(ResultSet row) throws SQLException {
        var modes = EnumSet.noneOf(Mode.class);
        for (var mode : (String[]) row.getArray("modes").getArray()) {
            modes.add(Mode.valueOf(mode));
        }
        return new Hours(
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                modes,
                row.getString("venue_code"),
                row.getString("room_code"));
    }

    /** Adds it, or replaces the one with its id; another coach's stays as it is. */
    public void save(PersonId coach, WeeklyHours weekly) {
        db.sql("""
                insert into coaching.weekly_hours
                    (id, coach, weekday, from_time, to_time, modes, venue_code, room_code, valid_from, valid_until)
                values (:id, :coach, :weekday, :from, :to, :modes, :venue, :room, :validFrom, :validUntil::date)
                on conflict (id) do update
                set weekday = excluded.weekday, from_time = excluded.from_time, to_time = excluded.to_time,
                    modes = excluded.modes, venue_code = excluded.venue_code, room_code = excluded.room_code,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until
                where weekly_hours.coach = excluded.coach
                """)
                .param("id", weekly.id())
                .param("coach", coach.value())
                .param("weekday", weekly.weekday().getValue())
                .params(columns(weekly.hours()))
                .param("validFrom", weekly.validFrom())
                .param("validUntil", weekly.validUntil())
                .update();
    }

    void save(PersonId coach, HoursException exception) {
        db.sql("""
                insert into coaching.hours_exception
                    (id, coach, kind, from_day, until_day, from_time, to_time, modes, venue_code, room_code)
                values (:id, :coach, :kind, :fromDay, :untilDay, :from, :to, :modes, :venue, :room)
                on conflict (id) do nothing
                """)
                .param("id", exception.id())
                .param("coach", coach.value())
                .param("kind", exception.kind().name())
                .param("fromDay", exception.from())
                .param("untilDay", exception.until())
                .params(columns(exception.hours()))
                .update();
    }

    private static java.util.Map<String, @Nullable Object> columns(@Nullable Hours hours) {
        var columns = new java.util.HashMap<String, @Nullable Object>();
        columns.put("from", hours == null ? null : hours.from());
        columns.put("to", hours == null ? null : hours.to());
        columns.put(
                "modes",
                hours == null ? null : hours.modes().stream().map(Mode::name).toArray(String[]::new));
        columns.put("venue", hours == null ? null : hours.venueCode());
        columns.put("room", hours == null ? null : hours.roomCode());
        return columns;
    }

    /** Removes the weekly hours or the exception with this id, if it is this coach's. */
    void remove(PersonId coach, UUID id) {
        db.sql("delete from coaching.weekly_hours where id = :id and coach = :coach")
                .param("id", id)
                .param("coach", coach.value())
                .update();
        db.sql("delete from coaching.hours_exception where id = :id and coach = :coach")
                .param("id", id)
                .param("coach", coach.value())
                .update();
    }
}
