package org.waymark.coaching.appointment;

import static org.waymark.platform.Columns.utc;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.web.Page;

/** Lists of appointments for the desk, page by page. */
@Repository
public class DeskAppointments {
    private static final int SIZE = 50;

    private final JdbcClient db;
    private final Clock clock;

    DeskAppointments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public long count(DeskFilter filter) {
        return db.sql("select count(*) from coaching.appointment a " + filter.where())
                .param("now", utc(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** @param number from 1 */
    public Page<Appointment> page(DeskFilter filter, int number) {
        var items = db.sql(Appointments.SELECT + filter.where() + " " + filter.order() + " limit :size offset :offset")
                .param("now", utc(clock.instant()))
                .param("size", SIZE)
                .param("offset", Page.offset(number, SIZE))
                .query(Appointments::read)
                .list();
        return new Page<>(items, Math.max(1, number), SIZE, count(filter));
    }
}
