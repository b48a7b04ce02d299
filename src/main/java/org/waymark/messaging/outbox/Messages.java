package org.waymark.messaging.outbox;

import static org.waymark.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** The messages on their way: posted, held by the one who sends, settled. */
@Component
class Messages {
    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;
    private final Vault vault;
    private final BaseUrl baseUrl;

    Messages(JdbcClient db, NamedParameterJdbcOperations batches, Vault vault, BaseUrl baseUrl) {
        this.db = db;
        this.batches = batches;
        this.vault = vault;
        this.baseUrl = baseUrl;
    }

    void add(List<Happening> happenings, Instant now) {
        insert(happenings.stream()
                .map(h -> row(Ids.next(), h.kind(), h.key(), now, h.notBefore())
                        .addValue("person", h.to().value())
                        .addValue("address", null, Types.BINARY)
                        .addValue("about", h.about()))
                .toList());
    }

    void add(String kind, String key, EmailText address, UUID about, Instant now) {
        UUID id = Ids.next();
        insert(List.of(row(id, kind, key, now, Instant.EPOCH)
                .addValue("person", null, Types.OTHER)
                .addValue("address", vault.sealUnheld(addressOf(id), address.value()))
                .addValue("about", about)));
    }

    private MapSqlParameterSource row(UUID id, String kind, String key, Instant now, Instant notBefore) {
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("kind", kind)
                .addValue("key", key)
                .addValue("message_id", "<" + id + "@" + baseUrl.host() + ">")
                .addValue("now", utc(now))
                .addValue("not_before", utc(notBefore));
    }

    /** In one round trip. */
    private void insert(List<MapSqlParameterSource> rows) {
        batches.batchUpdate("""
                insert into messaging.message (id, kind, key, person_id, address, about_id, message_id, state,
                  posted_at, not_before, next_attempt_at)
                values (:id, :kind, :key, :person, :address, :about, :message_id, 'WAITING',
                  :now, greatest(:now, :not_before), greatest(:now, :not_before))
                on conflict (key) do nothing
                """, rows.toArray(MapSqlParameterSource[]::new));
    }

    /** The longest due message that nobody is sending; held until the transaction ends. */
    Optional<Message> holdNextDue(Instant now) {
        return db.sql("""
                select id, kind, key, person_id, address, about_id, message_id, attempts, tried_since
                from messaging.message where state = 'WAITING' and next_attempt_at <= :now
                order by next_attempt_at limit 1 for update skip locked
                """).param("now", utc(now)).query(this::message).optional();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        byte[] address = row.getBytes("address");
        return new Message(
                id,
                row.getString("kind"),
                row.getString("key"),
                Columns.personOrNull(row, "person_id"),
                address == null ? null : new EmailText(vault.openUnheld(addressOf(id), address)),
                Columns.uuid(row, "about_id"),
                row.getString("message_id"),
                row.getInt("attempts"),
                Columns.instantOrNull(row, "tried_since"));
    }

    /** @param body everything that was sent, as text; kept sealed */
    void sent(Message message, String body, Instant now) {
        byte[] sealed = message.to() == null
                ? vault.sealUnheld(bodyOf(message.id()), body)
                : vault.seal(message.to(), bodyOf(message.id()), body);
        db.sql("""
                update messaging.message set state = 'SENT', settled_at = :now, problem = null, body = :body
                where id = :id and state = 'WAITING'
                """)
                .param("now", utc(now))
                .param("body", sealed)
                .param("id", message.id())
                .update();
    }

    void dropped(Message message, String why, Instant now) {
        settle(message, MessageState.DROPPED, why, now);
    }

    void failed(Message message, String problem, Instant now) {
        settle(message, MessageState.FAILED, problem, now);
    }

    private void settle(Message message, MessageState state, String problem, Instant now) {
        db.sql("""
                update messaging.message
                set state = :state, settled_at = :now, problem = :problem,
                  attempts = attempts + case when :state = 'FAILED' then 1 else 0 end
                where id = :id and state = 'WAITING' and attempts = :attempts
                """)
                .param("state", state.name())
                .param("now", utc(now))
                .param("problem", problem)
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }

    /** One attempt failed; somebody else may have succeeded meanwhile, and then this changes nothing. */
    void postpone(Message message, String problem, Instant now, Instant nextAttempt) {
        db.sql("""
                update messaging.message
                set attempts = attempts + 1, problem = :problem, next_attempt_at = :next,
                  tried_since = coalesce(tried_since, :now)
                where id = :id and state = 'WAITING' and attempts = :attempts
                """)
                .param("problem", problem)
                .param("next", utc(nextAttempt))
                .param("now", utc(now))
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }

    static Place addressOf(UUID id) {
        return new Place("messaging.message.address", id);
    }

    static Place bodyOf(UUID id) {
        return new Place("messaging.message.body", id);
    }
}
