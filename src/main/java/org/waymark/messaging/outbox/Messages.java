package org.waymark.messaging.outbox;

import static org.waymark.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Vault vault;
    private final BaseUrl baseUrl;

    Messages(JdbcClient db, Vault vault, BaseUrl baseUrl) {
        this.db = db;
        this.vault = vault;
        this.baseUrl = baseUrl;
    }

    void add(Happening happening, Instant now) {
        UUID to = happening.to().value();
        insert(Ids.next(), happening.kind(), happening.key(), to, null, happening.about(), now, happening.notBefore());
    }

    void add(String kind, String key, EmailText address, UUID about, Instant now) {
        UUID id = Ids.next();
        insert(id, kind, key, null, vault.sealUnheld(addressOf(id), address.value()), about, now, Instant.EPOCH);
    }

    private void insert(
            UUID id,
            String kind,
            String key,
            @Nullable UUID person,
            byte @Nullable [] address,
            UUID about,
            Instant now,
            Instant notBefore) {
        db.sql("""
                insert into messaging.message (id, kind, key, person_id, address, about_id, message_id, state,
                  posted_at, not_before, next_attempt_at)
                values (:id, :kind, :key, :person, :address, :about, :message_id, 'WAITING',
                  :now, greatest(:now, :not_before), greatest(:now, :not_before))
                on conflict (key) do nothing
                """)
                .param("id", id)
                .param("kind", kind)
                .param("key", key)
                .param("person", person)
                .param("address", address)
                .param("about", about)
                .param("message_id", "<" + id + "@" + baseUrl.host() + ">")
                .param("now", utc(now))
                .param("not_before", utc(notBefore))
                .update();
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
