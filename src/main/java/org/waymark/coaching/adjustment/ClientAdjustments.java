package org.waymark.coaching.adjustment;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The adjustments as they are kept, and each version before. The caller has checked who may see or change whose. */
@Repository
public class ClientAdjustments {
    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    ClientAdjustments(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is kept for a client now; {@link Kept#NONE} when nothing is. */
    public Kept of(PersonId client) {
        return find(client).map(KeptAdjustments::kept).orElse(Kept.NONE);
    }

    /** The same for several, by one query; without those for whom nothing is kept. */
    public Map<PersonId, Kept> of(Collection<PersonId> clients) {
        var kept = new HashMap<PersonId, Kept>();
        db.sql("""
                select client as id, kept, version, to_settle, changed_by, changed_at
                from coaching.adjustment where client = any(:clients)
                """)
                .param("clients", clients.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    var client = person(row, "id");
                    kept.put(
                            client,
                            read(client, "coaching.adjustment.kept", row).kept());
                });
        return kept;
    }

    Optional<KeptAdjustments> find(PersonId client) {
        return db.sql("""
                select client as id, kept, version, to_settle, changed_by, changed_at
                from coaching.adjustment where client = :client
                """)
                .param("client", client.value())
                .query((row, _) -> read(client, "coaching.adjustment.kept", row))
                .optional();
    }

    /** Every version, the newest first. */
    List<KeptAdjustments> history(PersonId client) {
        return db.sql("""
                select id, kept, version, false as to_settle, changed_by, changed_at
                from coaching.adjustment_change where client = :client order by version desc
                """)
                .param("client", client.value())
                .query((row, _) -> read(client, "coaching.adjustment_change.kept", row))
                .list();
    }

    private KeptAdjustments read(PersonId client, String column, ResultSet row) throws SQLException {
        return new KeptAdjustments(
                opened(vault.open(client, new Place(column, uuid(row, "id")), row.getBytes("kept"))),
                row.getInt("version"),
                row.getBoolean("to_settle"),
                person(row, "changed_by"),
                instant(row, "changed_at"));
    }

    private Kept opened(String words) {
        return words.equals(Vault.ERASED) ? Kept.NONE : json.readValue(words, Kept.class);
    }

    /** @return false, and nothing kept, unless the newest version is still the one before */
    boolean keep(PersonId client, int before, Kept kept, boolean toSettle, Actor by) {
        var statement = before == 0 ? """
                insert into coaching.adjustment (client, kept, minutes, to_arrange, to_settle, version, changed_by, changed_at)
                values (:client, :kept, :minutes, :toArrange, :toSettle, :before + 1, :by, :at)
                on conflict do nothing
                """ : """
                update coaching.adjustment
                set kept = :kept, minutes = :minutes, to_arrange = :toArrange, to_settle = :toSettle,
                    version = version + 1, changed_by = :by, changed_at = :at
                where client = :client and version = :before
                """;
        var words = json.writeValueAsString(kept);
        var changed = db.sql(statement)
                        .param("client", client.value())
                        .param("before", before)
                        .param("kept", vault.seal(client, new Place("coaching.adjustment.kept", client.value()), words))
                        .param("minutes", kept.minutes())
                        .param("toArrange", kept.isToArrange())
                        .param("toSettle", toSettle)
                        .param("by", by.person().value())
                        .param("at", utc(clock.instant()))
                        .update()
                == 1;
        if (changed) {
            remember(client, before + 1, words, by);
        }
        return changed;
    }

    private void remember(PersonId client, int version, String words, Actor by) {
        UUID id = Ids.next();
        db.sql("""
                insert into coaching.adjustment_change (id, client, kept, version, changed_by, changed_at)
                values (:id, :client, :kept, :version, :by, :at)
                """)
                .param("id", id)
                .param("client", client.value())
                .param("kept", vault.seal(client, new Place("coaching.adjustment_change.kept", id), words))
                .param("version", version)
                .param("by", by.person().value())
                .param("at", utc(clock.instant()))
                .update();
    }

    /** Asked for once more: somebody should look whether what is kept is still right. */
    void lookAgain(PersonId client) {
        db.sql("update coaching.adjustment set to_settle = true where client = :client")
                .param("client", client.value())
                .update();
    }

    /** Clients who asked for something that nobody on the staff has looked at, who asked first on top. */
    public List<PersonId> toSettle() {
        return db.sql("select client from coaching.adjustment where to_settle order by changed_at, client")
                .query((row, _) -> person(row, "client"))
                .list();
    }
}
