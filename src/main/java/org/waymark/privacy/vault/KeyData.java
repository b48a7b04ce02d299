package org.waymark.privacy.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** The key of a person: says nothing about her but that she has one. */
@Component
class KeyData implements PersonalData {
    private final JdbcClient db;
    private final Vault vault;

    KeyData(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    @Override
    public Set<String> tables() {
        return Set.of("privacy.person_key");
    }

    @Override
    public String heading() {
        return "How your words are kept";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return db.sql("select made_at from privacy.person_key where person_id = :person and destroyed_at is null")
                .param("person", person.value())
                .query((row, _) -> new HeldRecord(
                        "A key of your own",
                        Columns.instant(row, "made_at"),
                        Map.of("What it does", "What you write is kept encrypted with it")))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        vault.destroyKey(person);
    }

    /** A key stays as long as the words under it, which their own holders let go of. */
    @Override
    public void retain(Instant now) {}
}
