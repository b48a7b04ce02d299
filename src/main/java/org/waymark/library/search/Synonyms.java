package org.waymark.library.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PublicChanges;
import org.waymark.platform.ReadOnce;
import org.waymark.privacy.audit.AuditLog;

/** The words that editors say mean the same. */
@Component
public class Synonyms {
    private final JdbcClient db;
    private final AuditLog audit;
    private final PublicChanges changes;
    private final ReadOnce<List<SynonymGroup>> known;

    Synonyms(JdbcClient db, AuditLog audit, PublicChanges changes) {
        this.db = db;
        this.audit = audit;
        this.changes = changes;
        this.known = new ReadOnce<>(changes, this::all);
    }

    /** As {@link #all}, read once after each change. */
    List<SynonymGroup> known() {
        return known.get();
    }

    /** By their first term. */
    List<SynonymGroup> all() {
        return db.sql("select id, terms, version from library.synonym order by terms[1], id")
                .query((row, _) -> new SynonymGroup(
                        Columns.uuid(row, "id"),
                        Arrays.asList((String[]) row.getArray("terms").getArray()),
                        row.getInt("version")))
                .list();
    }

    Optional<SynonymGroup> find(UUID id) {
        return all().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    @Transactional
    public void add(List<String> terms, Actor by) {
        var id = Ids.next();
        db.sql("insert into library.synonym (id, terms) values (:id, :terms)")
                .param("id", id)
                .param("terms", terms.toArray(String[]::new))
                .update();
        noted(1, "added", id, by);
    }

    /** @return false when somebody changed or removed it meanwhile */
    @Transactional
    public boolean change(UUID id, int version, List<String> terms, Actor by) {
        var changed = db.sql("""
                update library.synonym set terms = :terms, version = version + 1 where id = :id and version = :version
                """)
                .param("terms", terms.toArray(String[]::new))
                .param("id", id)
                .param("version", version)
                .update();
        return noted(changed, "changed", id, by);
    }

    /** @return false when somebody changed or removed it meanwhile */
    @Transactional
    public boolean remove(UUID id, int version, Actor by) {
        var removed = db.sql("delete from library.synonym where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .update();
        return noted(removed, "removed", id, by);
    }

    private boolean noted(int rows, String action, UUID id, Actor by) {
        if (rows == 1) {
            audit.did(by, action, null, "search synonyms", id);
            changes.changedWhenCommitted();
        }
        return rows == 1;
    }
}
