package org.waymark.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;

/** How clients rated themselves, one rating for each record and moment. */
@Repository
public class Measures {

    /** @param about id of the application or support that it belongs to */
    record Measure(UUID about, Moment moment, SelfRating rating, Instant at) {}

    private final JdbcClient db;
    private final Clock clock;

    Measures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Takes the place of an earlier rating for the same record and moment. */
    public void rate(PersonId person, UUID about, Moment moment, SelfRating rating) {
        db.sql("""
                insert into evaluation.measure (id, person, about, moment, clarity, confidence, readiness, measured_at)
                values (:id, :person, :about, :moment, :clarity, :confidence, :readiness, :at)
                on conflict (about, moment) do update
                set clarity = excluded.clarity, confidence = excluded.confidence, readiness = excluded.readiness,
                    measured_at = excluded.measured_at
                """)
                .param("id", Ids.next())
                .param("person", person.value())
                .param("about", about)
                .param("moment", moment.name())
                .param("clarity", rating.clarity())
                .param("confidence", rating.confidence())
                .param("readiness", rating.readiness())
                .param("at", Columns.utc(clock.instant()))
                .update();
    }

    public Optional<SelfRating> find(UUID about, Moment moment) {
        return db.sql("select * from evaluation.measure where about = :about and moment = :moment")
                .param("about", about)
                .param("moment", moment.name())
                .query((row, _) -> measure(row).rating())
                .optional();
    }

    /** With the record that it belonged to. */
    public void forget(UUID about) {
        db.sql("delete from evaluation.measure where about = :about")
                .param("about", about)
                .update();
    }

    List<Measure> of(PersonId person) {
        return db.sql("select * from evaluation.measure where person = :person order by measured_at desc")
                .param("person", person.value())
                .query((row, _) -> measure(row))
                .list();
    }

    void erase(PersonId person) {
        db.sql("delete from evaluation.measure where person = :person")
                .param("person", person.value())
                .update();
    }

    void eraseBefore(Instant moment) {
        db.sql("delete from evaluation.measure where measured_at < :moment")
                .param("moment", Columns.utc(moment))
                .update();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                Columns.uuid(row, "about"),
                Moment.valueOf(row.getString("moment")),
                new SelfRating(row.getInt("clarity"), row.getInt("confidence"), row.getInt("readiness")),
                Columns.instant(row, "measured_at"));
    }
}
