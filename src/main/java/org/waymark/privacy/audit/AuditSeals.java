package org.waymark.privacy.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.Columns;
import org.waymark.platform.DueWork;
import org.waymark.privacy.audit.AuditFinding.Kind;
import org.waymark.privacy.vault.Signer;

/**
 * Seals what the audit holds, a batch every ten seconds, and checks the seals. A chain of hashes: whoever changes, removes
 * or puts in an entry later breaks the seal over it, and can't mend it without the keyset.
 */
@Component
public class AuditSeals implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(AuditSeals.class);
    private static final int MOST_IN_ONE = 5_000;
    private static final int SEALS_AT_ONCE = 200;

    private final JdbcClient db;
    private final Signer signer;
    private final TransactionTemplate transaction;

    AuditSeals(JdbcClient db, Signer signer, TransactionTemplate transaction) {
        this.db = db;
        this.signer = signer;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "privacy.audit-seals";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        int sealed;
        do {
            sealed = transaction.<Integer>execute(_ -> sealOneBatch());
        } while (sealed == MOST_IN_ONE);
    }

    private int sealOneBatch() {
        db.sql("select pg_advisory_xact_lock(hashtext('privacy.audit_seal'))")
                .query((_, _) -> true)
                .single();
        SortedMap<UUID, byte[]> entries = unsealed();
        if (!entries.isEmpty()) {
            write(last().next(entries), entries);
        }
        return entries.size();
    }

    /** An entry can become visible some time after its recorded time, when its transaction commits; an hour is plenty. */
    private SortedMap<UUID, byte[]> unsealed() {
        var entries = new TreeMap<UUID, byte[]>();
        db.sql("select " + AuditEntry.COLUMNS + """
                 from privacy.audit_entry e
                where recorded_at >
                    coalesce((select max(made_at) - interval '1 hour' from privacy.audit_seal), '-infinity')
                  and not exists (select from privacy.audit_seal_entry s where s.entry_id = e.id)
                order by recorded_at, id limit :most
                """)
                .param("most", MOST_IN_ONE)
                .query((row, _) -> AuditEntry.of(row))
                .list()
                .forEach(entry -> entries.put(entry.id(), entry.hash()));
        return entries;
    }

    private Seal last() {
        return db.sql("select number, hash from privacy.audit_seal order by number desc limit 1")
                .query((row, _) -> Seal.read(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElseGet(Seal::beforeTheFirst);
    }

    private void write(Seal seal, SortedMap<UUID, byte[]> entries) {
        db.sql("""
                insert into privacy.audit_seal (number, entries, hash, tag) values (:number, :entries, :hash, :tag)
                """)
                .param("number", seal.number())
                .param("entries", entries.size())
                .param("hash", seal.hash())
                .param("tag", seal.tag(signer))
                .update();
        db.sql("""
                insert into privacy.audit_seal_entry (entry_id, seal, hash)
                select id, :number, hash from unnest(:ids::uuid[], :hashes::bytea[]) as batch (id, hash)
                """)
                .param("number", seal.number())
                .param("ids", entries.keySet().stream().map(UUID::toString).toArray(String[]::new))
                .param("hashes", entries.values().toArray(byte[][]::new))
                .update();
        LOG.debug("Audit seal {} is {}", seal.number(), seal.hex());
    }

    /** Everything that doesn't hold; empty when nobody touched the audit. Reads all of it: minutes for years of it. */
    public List<AuditFinding> verify() {
        return transaction.<List<AuditFinding>>execute(_ -> verifyInOneLook());
    }

    private List<AuditFinding> verifyInOneLook() {
        db.sql("set transaction isolation level repeatable read").update();
        var findings = new ArrayList<AuditFinding>();
        var previous = Seal.beforeTheFirst();
        List<Kept> batch = seals(0);
        while (!batch.isEmpty()) {
            Map<Long, SortedMap<UUID, byte[]>> entries = entries(batch, findings);
            for (Kept kept : batch) {
                Seal expected = previous.next(entries.getOrDefault(kept.seal.number(), new TreeMap<>()));
                if (!kept.holds(expected, signer)) {
                    findings.add(new AuditFinding(Kind.SEAL_BROKEN, kept.seal.number(), null));
                }
                previous = kept.seal;
            }
            batch = seals(previous.number());
        }
        findings.addAll(inserted());
        return findings;
    }

    /** A seal as it lies in the table. */
    private static final class Kept {
        private final Seal seal;
        private final byte[] tag;

        private Kept(Seal seal, byte[] tag) {
            this.seal = seal;
            this.tag = tag;
        }

        private boolean holds(Seal expected, Signer signer) {
            return expected.number() == seal.number() && expected.hex().equals(seal.hex()) && seal.hasTag(tag, signer);
        }
    }

    private List<Kept> seals(long after) {
        return db.sql("""
                select number, hash, tag from privacy.audit_seal where number > :after order by number limit :most
                """)
                .param("after", after)
                .param("most", SEALS_AT_ONCE)
                .query((row, _) ->
                        new Kept(Seal.read(row.getLong("number"), row.getBytes("hash")), row.getBytes("tag")))
                .list();
    }

    /** The hashes that were sealed; where an entry doesn't have its own any more, that is a finding. */
    private Map<Long, SortedMap<UUID, byte[]>> entries(List<Kept> seals, List<AuditFinding> findings) {
        var sealed = new HashMap<Long, SortedMap<UUID, byte[]>>();
        db.sql("""
                select s.seal, s.entry_id, s.hash, e.* from privacy.audit_seal_entry s
                left join privacy.audit_entry e on e.id = s.entry_id
                where s.seal between :first and :last
                """)
                .param("first", seals.getFirst().seal.number())
                .param("last", seals.getLast().seal.number())
                .query(row -> {
                    long seal = row.getLong("seal");
                    UUID id = Columns.uuid(row, "entry_id");
                    byte[] hash = row.getBytes("hash");
                    sealed.computeIfAbsent(seal, _ -> new TreeMap<>()).put(id, hash);
                    AuditEntry entry = Columns.uuidOrNull(row, "id") == null ? null : AuditEntry.of(row);
                    finding(entry, hash).ifPresent(kind -> findings.add(new AuditFinding(kind, seal, id)));
                });
        return sealed;
    }

    private static Optional<Kind> finding(@Nullable AuditEntry entry, byte[] hash) {
        if (entry == null) {
            return Optional.of(Kind.ENTRY_REMOVED);
        }
        return Arrays.equals(entry.hash(), hash) ? Optional.empty() : Optional.of(Kind.ENTRY_CHANGED);
    }

    private List<AuditFinding> inserted() {
        return db.sql("""
                select id from privacy.audit_entry e
                where recorded_at <= (select max(made_at) - interval '1 hour' from privacy.audit_seal)
                  and not exists (select from privacy.audit_seal_entry s where s.entry_id = e.id)
                """)
                .query((row, _) -> new AuditFinding(Kind.ENTRY_INSERTED, 0, Columns.uuid(row, "id")))
                .list();
    }
}
