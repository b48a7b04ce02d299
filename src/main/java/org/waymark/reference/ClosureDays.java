package org.waymark.reference;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;

/** The days on which the unit is closed: bank holidays, and what it adds itself. */
@Component
public class ClosureDays {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    ClosureDays(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    public List<ClosureDay> all() {
        return db.sql("select day, name from reference.closure_day order by day")
                .query(new SimplePropertyRowMapper<>(ClosureDay.class))
                .list();
    }

    /** The closed days from one day to another, both included. */
    public List<ClosureDay> between(LocalDate first, LocalDate last) {
        return db.sql("select day, name from reference.closure_day where day between :first and :last order by day")
                .param("first", first)
                .param("last", last)
                .query(new SimplePropertyRowMapper<>(ClosureDay.class))
                .list();
    }

    /** @return false when the day is there already */
    @Transactional
    public boolean add(ClosureDay closure, Actor by) {
        var added = db.sql("insert into reference.closure_day (day, name) values (:day, :name) on conflict do nothing")
                .param("day", closure.day())
                .param("name", closure.name())
                .update();
        if (added == 1) {
            events.publishEvent(
                    new ReferenceChanged("added", "closure day", closure.day().toString(), by));
        }
        return added == 1;
    }

    /** The unit is open on this day after all. */
    @Transactional
    public void remove(LocalDate day, Actor by) {
        var removed = db.sql("delete from reference.closure_day where day = :day")
                .param("day", day)
                .update();
        if (removed == 1) {
            events.publishEvent(new ReferenceChanged("removed", "closure day", day.toString(), by));
        }
    }
}
