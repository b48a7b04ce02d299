package org.waymark.privacy.vault;

import static org.waymark.platform.Columns.utc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;

/** A data key per person, wrapped by the master key. A destroyed one leaves its row behind, so that no new one is made. */
@Component
class PersonKeys {
    /** A key that another node destroyed opens words here for no longer than this. */
    private static final Duration KEPT_FOR = Duration.ofSeconds(60);

    private static final int MOST_KEPT = 10_000;

    private final JdbcClient db;
    private final Clock clock;
    private final MasterKey master;
    private final Cache<PersonId, Aead> kept = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumSize(MOST_KEPT)
            .build();

    PersonKeys(JdbcClient db, Clock clock, MasterKey master) {
        this.db = db;
        this.clock = clock;
        this.master = master;
    }

    /** Without a wrapped key once that was destroyed. */
    private static final class Row {
        private final byte @Nullable [] wrapped;

        private Row(byte @Nullable [] wrapped) {
            this.wrapped = wrapped;
        }
    }

    /** @throws IllegalStateException when it was destroyed */
    Aead toSeal(PersonId holder) {
        Aead known = kept.getIfPresent(holder);
        if (known != null) {
            return known;
        }
        Row row = find(holder).or(() -> make(holder)).orElseThrow();
        return read(holder, row)
                .orElseThrow(() -> new IllegalStateException("the key of " + holder + " was destroyed"));
    }

    /** Empty when it was destroyed. */
    Optional<Aead> toOpen(PersonId holder) {
        Aead known = kept.getIfPresent(holder);
        if (known != null) {
            return Optional.of(known);
        }
        Row row = find(holder).orElseThrow(() -> new IllegalStateException(holder + " never had a key"));
        return read(holder, row);
    }

    void destroy(PersonId holder) {
        db.sql("""
                insert into privacy.person_key (person_id, made_at, destroyed_at) values (:person, :now, :now)
                on conflict (person_id) do update
                set wrapped_key = null, wrapped_by = null, destroyed_at = excluded.destroyed_at
                where person_key.destroyed_at is null
                """)
                .param("person", holder.value())
                .param("now", utc(clock.instant()))
                .update();
        kept.invalidate(holder);
        whenCommitted(() -> kept.invalidate(holder));
    }

    /** Up to this many people whose key an older master key wrapped get it wrapped by the present one. */
    int rewrap(int most) {
        List<PersonId> people = db.sql("""
                select person_id from privacy.person_key
                where wrapped_by <> :primary order by person_id limit :most for update skip locked
                """)
                .param("primary", master.primaryId())
                .param("most", most)
                .query((row, _) -> Columns.person(row, "person_id"))
                .list();
        people.forEach(this::rewrap);
        return people.size();
    }

    private void rewrap(PersonId holder) {
        byte[] wrapped = Objects.requireNonNull(find(holder).orElseThrow().wrapped);
        KeysetHandle key = Tink.must(() -> master.unwrap(wrapped, nameOf(holder)));
        db.sql("update privacy.person_key set wrapped_key = :wrapped, wrapped_by = :primary where person_id = :person")
                .param("wrapped", master.wrap(key, nameOf(holder)))
                .param("primary", master.primaryId())
                .param("person", holder.value())
                .update();
    }

    private Optional<Row> find(PersonId holder) {
        return db.sql("select wrapped_key from privacy.person_key where person_id = :person")
                .param("person", holder.value())
                .query((row, _) -> new Row(row.getBytes("wrapped_key")))
                .optional();
    }

    /** Whoever comes second waits for the first one's transaction, then reads that key. */
    private Optional<Row> make(PersonId holder) {
        KeysetHandle key = Tink.newKey(PredefinedAeadParameters.AES256_GCM);
        db.sql("""
                insert into privacy.person_key (person_id, wrapped_key, wrapped_by, made_at)
                values (:person, :wrapped, :primary, :now) on conflict do nothing
                """)
                .param("person", holder.value())
                .param("wrapped", master.wrap(key, nameOf(holder)))
                .param("primary", master.primaryId())
                .param("now", utc(clock.instant()))
                .update();
        return find(holder);
    }

    private Optional<Aead> read(PersonId holder, Row row) {
        byte[] wrapped = row.wrapped;
        if (wrapped == null) {
            return Optional.empty();
        }
        Aead key = unwrap(holder, wrapped);
        // Not before the commit: the row may be this transaction's own, and go with it.
        whenCommitted(() -> kept.put(holder, key));
        return Optional.of(key);
    }

    private Aead unwrap(PersonId holder, byte[] wrapped) {
        try {
            return master.unwrap(wrapped, nameOf(holder)).getPrimitive(Tink.KINDS, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset doesn't open the key of " + holder, e);
        }
    }

    private static String nameOf(PersonId holder) {
        return "person/" + holder;
    }

    private static void whenCommitted(Runnable act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            act.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }
}
