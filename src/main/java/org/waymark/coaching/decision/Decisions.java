package org.waymark.coaching.decision;

import static org.waymark.platform.Columns.instant;
import static org.waymark.platform.Columns.instantOrNull;
import static org.waymark.platform.Columns.person;
import static org.waymark.platform.Columns.personOrNull;
import static org.waymark.platform.Columns.utc;
import static org.waymark.platform.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** The decisions. Each update names the state and version it expects; words are sealed under the client's key. */
@Repository
public class Decisions {
    private static final String SELECT = """
            select id, appointment, client, coach, state, opened_at, due_at, decided_at, decided_by, words, asked_at,
                   asked_words, looked_at, looked_by, looked_words, version
            from coaching.decision
            """;

    private final JdbcClient db;
    private final Vault vault;

    Decisions(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @throws NotFound when there is none */
    public Decision get(DecisionId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("decision"));
    }

    Decision lock(DecisionId id) {
        return db.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("decision"));
    }

    /** The one about an appointment, unless it was withdrawn. The caller may see the appointment. */
    public Optional<Decision> of(AppointmentId appointment) {
        return db.sql(SELECT + "where appointment = :appointment and state <> 'WITHDRAWN'")
                .param("appointment", appointment.value())
                .query(this::read)
                .optional();
    }

    /** What waits for the desk: to be decided by its due date, and second looks. */
    public List<Decision> open() {
        return db.sql(SELECT + "where state in ('PENDING', 'SECOND_LOOK') order by due_at, id")
                .query(this::read)
                .list();
    }

    /** What waits for a coach, or the desk on her behalf. */
    public List<Decision> pendingOf(PersonId coach) {
        return db.sql(SELECT + "where state = 'PENDING' and coach = :coach order by due_at, id")
                .param("coach", coach.value())
                .query(this::read)
                .list();
    }

    List<DecisionId> overdue(Instant now) {
        return db.sql("select id from coaching.decision where state = 'PENDING' and due_at <= :now order by due_at, id")
                .param("now", utc(now))
                .query((row, _) -> new DecisionId(uuid(row, "id")))
                .list();
    }

    void add(DecisionId id, Appointment about, Instant openedAt, Instant dueAt) {
        db.sql("""
                insert into coaching.decision (id, appointment, client, coach, state, opened_at, due_at)
                values (:id, :appointment, :client, :coach, 'PENDING', :opened, :due)
                """)
                .param("id", id.value())
                .param("appointment", about.id().value())
                .param("client", about.client().value())
                .param("coach", about.coach().value())
                .param("opened", utc(openedAt))
                .param("due", utc(dueAt))
                .update();
    }

    void decide(Decision seen, DecisionState to, PersonId by, Instant at, @Nullable String words) {
        only(
                db.sql("""
                update coaching.decision
                set state = :to, decided_by = :by, decided_at = :at, words = :words::bytea, version = version + 1
                where id = :id and state = :from and version = :version
                """).param("by", by.value()).param("at", utc(at)).param("words", seal(seen, "words", words)),
                seen,
                to);
    }

    void ask(Decision seen, Instant at, String words) {
        only(
                db.sql("""
                update coaching.decision
                set state = :to, asked_at = :at, asked_words = :words, version = version + 1
                where id = :id and state = :from and version = :version
                """).param("at", utc(at)).param("words", seal(seen, "asked_words", words)),
                seen,
                DecisionState.SECOND_LOOK);
    }

    void lookAgain(Decision seen, DecisionState to, PersonId by, Instant at, @Nullable String words) {
        only(
                db.sql("""
                update coaching.decision
                set state = :to, looked_by = :by, looked_at = :at, looked_words = :words::bytea, version = version + 1
                where id = :id and state = :from and version = :version
                """)
                        .param("by", by.value())
                        .param("at", utc(at))
                        .param("words", seal(seen, "looked_words", words)),
                seen,
                to);
    }

    void withdraw(Decision seen) {
        only(db.sql("""
                update coaching.decision set state = :to, version = version + 1
                where id = :id and state = :from and version = :version
                """), seen, DecisionState.WITHDRAWN);
    }

    private static void only(JdbcClient.StatementSpec update, Decision seen, DecisionState to) {
        var changed = update.param("id", seen.id().value())
                .param("from", seen.state().name())
                .param("to", to.name())
                .param("version", seen.version())
                .update();
        if (changed != 1 || !seen.mayBecome(to)) {
            throw new IllegalStateException(seen.state() + " didn't become " + to);
        }
    }

    private byte @Nullable [] seal(Decision about, String column, @Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : vault.seal(about.client(), place(column, about.id().value()), words);
    }

    private static Place place(String column, UUID id) {
        return new Place("coaching.decision." + column, id);
    }

    private Decision read(ResultSet row, int number) throws SQLException {
        var id = uuid(row, "id");
        var client = person(row, "client");
        return new Decision(
                new DecisionId(id),
                new AppointmentId(uuid(row, "appointment")),
                client,
                person(row, "coach"),
                DecisionState.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                instant(row, "due_at"),
                personOrNull(row, "decided_by"),
                instantOrNull(row, "decided_at"),
                open(client, id, "words", row),
                instantOrNull(row, "asked_at"),
                open(client, id, "asked_words", row),
                personOrNull(row, "looked_by"),
                instantOrNull(row, "looked_at"),
                open(client, id, "looked_words", row),
                row.getInt("version"));
    }

    private @Nullable String open(PersonId client, UUID id, String column, ResultSet row) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null : vault.open(client, place(column, id), sealed);
    }
}
