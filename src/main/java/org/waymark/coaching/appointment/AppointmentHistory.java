package org.waymark.coaching.appointment;

import static org.waymark.platform.Columns.instant;
import static org.waymark.platform.Columns.instantOrNull;
import static org.waymark.platform.Columns.person;
import static org.waymark.platform.Columns.utc;
import static org.waymark.platform.Columns.utcOrNull;
import static org.waymark.platform.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.AppointmentId;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** What happened to appointments; lines are added, never changed. Reasons are sealed under the client's key. */
@Repository
public class AppointmentHistory {
    private static final String WHY = "coaching.appointment_move.why";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    AppointmentHistory(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    void add(
            @Nullable Appointment before,
            Appointment after,
            Move move,
            Actor by,
            Instant toldAt,
            @Nullable String why) {
        var id = Ids.next();
        db.sql("""
                insert into coaching.appointment_move
                    (id, appointment, move, from_state, to_state, from_start, to_start, moved_by, moved_at, told_at, why)
                values (:id, :appointment, :move, :fromState, :toState, :fromStart, :toStart, :by, :now, :toldAt, :why::bytea)
                """)
                .param("id", id)
                .param("appointment", after.id().value())
                .param("move", move.name())
                .param("fromState", before == null ? null : before.state().name())
                .param("toState", after.state().name())
                .param("fromStart", utcOrNull(startOf(before)))
                .param("toStart", utcOrNull(startOf(after)))
                .param("by", by.person().value())
                .param("now", utc(clock.instant()))
                .param("toldAt", utc(toldAt))
                .param("why", why == null || why.isBlank() ? null : vault.seal(after.client(), new Place(WHY, id), why))
                .update();
    }

    private static @Nullable Instant startOf(@Nullable Appointment appointment) {
        return appointment == null || appointment.time() == null ? null : appointment.start();
    }

    /** The oldest first. Whoever calls this has loaded the appointment through the reader's scope. */
    public List<PastMove> of(Appointment appointment) {
        return db.sql("""
                select id, move, to_state, from_start, to_start, moved_by, moved_at, told_at, why
                from coaching.appointment_move where appointment = :appointment order by id
                """)
                .param("appointment", appointment.id().value())
                .query((row, _) -> read(row, appointment.client()))
                .list();
    }

    private PastMove read(ResultSet row, PersonId client) throws SQLException {
        return new PastMove(
                Move.valueOf(row.getString("move")),
                AppointmentState.valueOf(row.getString("to_state")),
                instantOrNull(row, "from_start"),
                instantOrNull(row, "to_start"),
                person(row, "moved_by"),
                instant(row, "moved_at"),
                instant(row, "told_at"),
                open(client, uuid(row, "id"), row.getBytes("why")));
    }

    private @Nullable String open(PersonId client, UUID line, byte @Nullable [] why) {
        return why == null ? null : vault.open(client, new Place(WHY, line), why);
    }

    /** The client's reason for the last late change; null when there was none. */
    public @Nullable String lateReason(Appointment appointment) {
        return of(appointment).reversed().stream()
                .filter(move -> move.to() == AppointmentState.CHANGED_LATE)
                .map(PastMove::why)
                .findFirst()
                .orElse(null);
    }

    /** Who made the last move of an appointment, and when. */
    public PastMove last(Appointment appointment) {
        return of(appointment).getLast();
    }

    /** When the appointment was first made known. */
    public Instant madeAt(AppointmentId appointment) {
        return db.sql("select min(moved_at) as at from coaching.appointment_move where appointment = :appointment")
                .param("appointment", appointment.value())
                .query((row, _) -> instant(row, "at"))
                .single();
    }
}
