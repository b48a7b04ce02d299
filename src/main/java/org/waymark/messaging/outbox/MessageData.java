package org.waymark.messaging.outbox;

import static org.waymark.platform.Columns.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;
import org.waymark.privacy.vault.Vault;

/** Mail to people: its words for a month, that it was sent for a year. */
@Component
class MessageData implements PersonalData {
    private final JdbcClient db;
    private final Vault vault;
    private final Settings settings;

    MessageData(JdbcClient db, Vault vault, Settings settings) {
        this.db = db;
        this.vault = vault;
        this.settings = settings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("messaging.message");
    }

    @Override
    public String heading() {
        return "Emails we sent you";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return db.sql("""
                select id, settled_at, body from messaging.message
                where person_id = :person and state = 'SENT' order by settled_at desc, id
                """)
                .param("person", person.value())
                .query((row, _) ->
                        held(person, Columns.uuid(row, "id"), Columns.instant(row, "settled_at"), row.getBytes("body")))
                .list();
    }

    private HeldRecord held(PersonId person, UUID id, Instant sentAt, byte @Nullable [] sealed) {
        Map<String, String> when = Map.of("Sent", UkTime.dayAndTime(sentAt));
        return Optional.ofNullable(sealed)
                .map(body -> vault.open(person, Messages.bodyOf(id), body))
                .filter(json -> !json.equals(Vault.ERASED))
                .map(SentBody::read)
                .map(body -> new HeldRecord(body.subject(), sentAt, Map.of("Words", body.text())))
                .orElseGet(() -> new HeldRecord("An email whose words we no longer keep", sentAt, when));
    }

    /** What was to be said to her isn't said any more. */
    @Override
    public void erase(PersonId person) {
        db.sql("delete from messaging.message where person_id = :person")
                .param("person", person.value())
                .update();
    }

    @Override
    public void retain(Instant now) {
        db.sql("""
                update messaging.message set body = null, address = null
                where settled_at < :before and (body is not null or address is not null)
                """)
                .param("before", utc(now.minus(days(settings.now(MailSettings.KEEP_BODIES)))))
                .update();
        db.sql("delete from messaging.message where settled_at < :before")
                .param("before", utc(now.minus(days(settings.now(MailSettings.KEEP_LOG)))))
                .update();
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
