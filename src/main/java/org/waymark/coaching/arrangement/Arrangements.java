package org.waymark.coaching.arrangement;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** What was arranged. It is ended, never deleted, when it is called off. */
@Repository
class Arrangements {
    private static final String COLUMNS =
            "id, appointment, client, need, for_start, arranged_by, arranged_at from coaching.arrangement";
    private static final String SELECT = "select " + COLUMNS + " where ended_at is null";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Arrangements(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** All that stand for times to come, in order of time. */
    List<Arrangement> standing() {
        return db.sql(SELECT + " and for_start > :now order by for_start, id")
                .param("now", utc(clock.instant()))
                .query(this::read)
                .list();
    }

    /** Those that stand for one appointment. */
    List<Arrangement> of(AppointmentId appointment) {
        return db.sql(SELECT + " and appointment = :appointment order by id")
                .param("appointment", appointment.value())
                .query(this::read)
                .list();
    }

    private Arrangement read(ResultSet row, int number) throws SQLException {
        var id = uuid(row, "id");
        var client = person(row, "client");
        return new Arrangement(
                id,
                new AppointmentId(uuid(row, "appointment")),
                client,
                Need.valueOf(vault.open(client, new Place("coaching.arrangement.need", id), row.getBytes("need"))),
                instant(row, "for_start"),
                person(row, "arranged_by"),
                instant(row, "arranged_at"));
    }

    void add(Appointment appointment, Need need, Actor by) {
        var id = Ids.next();
        var place = new Place("coaching.arrangement.need", id);
        db.sql("""
                insert into coaching.arrangement (id, appointment, client, need, for_start, arranged_by, arranged_at)
                values (:id, :appointment, :client, :need, :start, :by, :now)
                """)
                .param("id", id)
                .param("appointment", appointment.id().value())
                .param("client", appointment.client().value())
                .param("need", vault.seal(appointment.client(), place, need.name()))
                .param("start", utc(appointment.start()))
                .param("by", by.person().value())
                .param("now", utc(clock.instant()))
                .update();
    }

    void end(Arrangement arrangement, Actor by) {
        db.sql("update coaching.arrangement set ended_by = :by, ended_at = :now where id = :id and ended_at is null")
                .param("id", arrangement.id())
                .param("by", by.person().value())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Every one of a client, those that were called off too, the latest first: for her record. */
    List<Arrangement> everOf(PersonId client) {
        return db.sql("select " + COLUMNS + " where client = :client order by for_start desc, id")
                .param("client", client.value())
                .query(this::read)
                .list();
    }
}
