package org.waymark.library.alert;

import static org.waymark.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Signer;
import org.waymark.privacy.vault.Vault;

/** Addresses that want to hear of what is new. They are sealed; one is found by a hash that only this program can make. */
@Component
class Subscribers {
    private static final String SELECT = """
            select id, address, topics, asks, asks_from, asked_at, confirmed_at
            from library.alert_subscriber
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Signer signer;

    Subscribers(JdbcClient db, Vault vault, Signer signer) {
        this.db = db;
        this.vault = vault;
        this.signer = signer;
    }

    Optional<Subscriber> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Subscriber> of(EmailText address) {
        return db.sql(SELECT + "where address_hash = :hash")
                .param("hash", hash(address))
                .query(this::read)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Subscriber> lock(EmailText address) {
        return db.sql(SELECT + "where address_hash = :hash for update")
                .param("hash", hash(address))
                .query(this::read)
                .optional();
    }

    /** @return empty when somebody else added the same address at the same time */
    Optional<Subscriber> add(EmailText address, List<String> topics, Instant now) {
        UUID id = Ids.next();
        int added = db.sql("""
                insert into library.alert_subscriber (id, address, address_hash, topics, asks_from, asked_at)
                values (:id, :address, :hash, :topics, :now, :now) on conflict (address_hash) do nothing
                """)
                .param("id", id)
                .param("address", vault.sealUnheld(place(id), address.value()))
                .param("hash", hash(address))
                .param("topics", topics.toArray(String[]::new))
                .param("now", utc(now))
                .update();
        return added == 1 ? find(id) : Optional.empty();
    }

    void asked(Subscriber again, int asks, Instant asksFrom, Instant now) {
        db.sql("""
                update library.alert_subscriber set asks = :asks, asks_from = :from, asked_at = :now where id = :id
                """)
                .param("asks", asks)
                .param("from", utc(asksFrom))
                .param("now", utc(now))
                .param("id", again.id())
                .update();
    }

    void choose(UUID id, List<String> topics) {
        db.sql("update library.alert_subscriber set topics = :topics where id = :id")
                .param("topics", topics.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    /** @return whether there was somebody to confirm */
    boolean confirm(UUID id, Instant now) {
        return db.sql("""
                update library.alert_subscriber set confirmed_at = coalesce(confirmed_at, :now) where id = :id
                """).param("now", utc(now)).param("id", id).update() == 1;
    }

    /** With everything: nothing says any more that there ever was such an address. */
    void remove(UUID id) {
        db.sql("delete from library.alert_subscriber where id = :id")
                .param("id", id)
                .update();
    }

    void removeUnconfirmedBefore(Instant moment) {
        db.sql("delete from library.alert_subscriber where confirmed_at is null and asked_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private byte[] hash(EmailText address) {
        return signer.fingerprint("library.alert", address.key());
    }

    private static Place place(UUID id) {
        return new Place("library.alert_subscriber.address", id);
    }

    private Subscriber read(ResultSet row, int number) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        return new Subscriber(
                id,
                new EmailText(vault.openUnheld(place(id), row.getBytes("address"))),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getInt("asks"),
                Columns.instant(row, "asks_from"),
                Columns.instant(row, "asked_at"),
                Columns.instantOrNull(row, "confirmed_at"));
    }
}
