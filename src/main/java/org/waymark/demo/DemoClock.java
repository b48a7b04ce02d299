package org.waymark.demo;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Installation;
import org.waymark.platform.ShiftableClock;
import org.waymark.platform.work.AllDueWork;

/** Moves the time of the demonstration forward, and lets fall due what does. It stays moved after a restart. */
@Component
class DemoClock {
    private final ShiftableClock clock;
    private final AllDueWork work;
    private final JdbcClient db;

    DemoClock(ShiftableClock clock, AllDueWork work, JdbcClient db, Installation installation) {
        this.clock = clock;
        this.work = work;
        this.db = db;
        if (installation.demo()) {
            clock.shiftTo(saved());
        }
    }

    void advance(Duration by) {
        clock.shiftTo(clock.shift().plus(by));
        db.sql("""
                insert into platform.clock_shift (shift) values (make_interval(secs => :seconds))
                on conflict (only_row) do update set shift = excluded.shift
                """).param("seconds", clock.shift().toSeconds()).update();
        work.runNow();
    }

    private Duration saved() {
        return db.sql("select extract(epoch from shift)::bigint from platform.clock_shift")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }
}
