package org.waymark.coaching.coach;

import static org.waymark.platform.Columns.*;

import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.PersonId;

/** Which coaches said that they know which clients. No page shows it; the impartiality rules read it. */
@Repository
public class Acquaintances {
    private final JdbcClient db;

    Acquaintances(JdbcClient db) {
        this.db = db;
    }

    public void add(PersonId coach, PersonId client, Instant at) {
        db.sql("""
                insert into coaching.acquaintance (coach, client, recorded_at) values (:coach, :client, :at)
                on conflict do nothing
                """)
                .param("coach", coach.value())
                .param("client", client.value())
                .param("at", utc(at))
                .update();
    }

    /** The coaches who know this client. */
    public Set<PersonId> of(PersonId client) {
        return db.sql("select coach from coaching.acquaintance where client = :client")
                .param("client", client.value())
                .query((row, _) -> person(row, "coach"))
                .set();
    }
}
