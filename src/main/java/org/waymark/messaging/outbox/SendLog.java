package org.waymark.messaging.outbox;

import static org.waymark.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.platform.web.Page;
import org.waymark.privacy.vault.Vault;

/** What became of each message, for those who run the service. */
@Component
class SendLog {
    private static final int PAGE = 50;

    private static final String ROW = """
            select id, kind, state, attempts, problem, posted_at, not_before, next_attempt_at, settled_at, person_id,
              body is not null as has_body
            from messaging.message
            """;

    private static final String FILTER =
            " where (:state::text is null or state = :state) and (:kind::text is null or kind = :kind) ";

    private final JdbcClient db;
    private final Vault vault;

    SendLog(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** The newest first. */
    Page<LoggedMessage> page(@Nullable MessageState state, @Nullable String kind, int number) {
        long total = db.sql("select count(*) from messaging.message" + FILTER)
                .param("state", nameOf(state))
                .param("kind", kind)
                .query(Long.class)
                .single();
        List<LoggedMessage> rows = db.sql(ROW + FILTER + " order by posted_at desc, id desc limit :size offset :offset")
                .param("state", nameOf(state))
                .param("kind", kind)
                .param("size", PAGE)
                .param("offset", Page.offset(number, PAGE))
                .query(SendLog::logged)
                .list();
        return new Page<>(rows, Math.max(1, number), PAGE, total);
    }

    private static @Nullable String nameOf(@Nullable MessageState state) {
        return state == null ? null : state.name();
    }

    Map<MessageState, Long> counts() {
        var counts = new TreeMap<MessageState, Long>();
        db.sql("select state, count(*) as messages from messaging.message group by state")
                .query(row -> {
                    counts.put(MessageState.valueOf(row.getString("state")), row.getLong("messages"));
                });
        return counts;
    }

    List<String> kinds() {
        return db.sql("select distinct kind from messaging.message order by kind")
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    Optional<LoggedMessage> find(UUID id) {
        return db.sql(ROW + " where id = :id")
                .param("id", id)
                .query(SendLog::logged)
                .optional();
    }

    private static LoggedMessage logged(ResultSet row, int number) throws SQLException {
        return new LoggedMessage(
                Columns.uuid(row, "id"),
                row.getString("kind"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("problem"),
                Columns.instant(row, "posted_at"),
                Columns.instant(row, "not_before"),
                Columns.instant(row, "next_attempt_at"),
                Columns.instantOrNull(row, "settled_at"),
                Columns.personOrNull(row, "person_id"),
                row.getBoolean("has_body"));
    }

    /** What was sent; empty if it wasn't, or its words were erased. */
    Optional<SentBody> body(LoggedMessage message) {
        return db.sql("select body from messaging.message where id = :id and body is not null")
                .param("id", message.id())
                .query((row, _) -> open(message, row.getBytes("body")))
                .optional()
                .filter(json -> !json.equals(Vault.ERASED))
                .map(SentBody::read);
    }

    private String open(LoggedMessage message, byte[] sealed) {
        PersonId to = message.to();
        return to == null
                ? vault.openUnheld(Messages.bodyOf(message.id()), sealed)
                : vault.open(to, Messages.bodyOf(message.id()), sealed);
    }

    /** @return whether it was failed until now */
    boolean tryAgain(UUID id, Instant now) {
        return db.sql("""
                update messaging.message
                set state = 'WAITING', settled_at = null, attempts = 0, tried_since = null, next_attempt_at = :now
                where id = :id and state = 'FAILED' and (person_id is not null or address is not null)
                """).param("now", utc(now)).param("id", id).update() == 1;
    }
}
