package org.waymark.coaching.support;

import static org.waymark.platform.Columns.*;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.SupportId;
import org.waymark.platform.Ids;

/** The times of rest of all supports. They don't overlap: a new one ends what ran. */
@Repository
class Pauses {
    private final JdbcClient db;

    Pauses(JdbcClient db) {
        this.db = db;
    }

    List<Pause> of(SupportId support) {
        return db.sql("select starts_at, ends_at from coaching.support_pause where support = :support")
                .param("support", support.value())
                .query((row, _) -> new Pause(instant(row, "starts_at"), instant(row, "ends_at")))
                .list();
    }

    void begin(SupportId support, Instant from, Instant until, PauseAskedBy askedBy) {
        end(support, from);
        db.sql("""
                insert into coaching.support_pause (id, support, starts_at, ends_at, asked_by)
                values (:id, :support, :from, :until, :by)
                """)
                .param("id", Ids.next())
                .param("support", support.value())
                .param("from", utc(from))
                .param("until", utc(until))
                .param("by", askedBy.name())
                .update();
    }

    /** @return false when nothing was at rest */
    boolean end(SupportId support, Instant at) {
        return db.sql("update coaching.support_pause set ends_at = :at where support = :support and ends_at > :at")
                        .param("support", support.value())
                        .param("at", utc(at))
                        .update()
                > 0;
    }
}
