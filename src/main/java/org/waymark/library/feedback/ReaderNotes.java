package org.waymark.library.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Published;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.UkTime;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** Notes of readers: sealed, since people write more than they are asked for, and not kept for long. */
@Repository
public class ReaderNotes {
    private final JdbcClient db;
    private final Clock clock;
    private final Vault vault;
    private final AuditLog audit;

    ReaderNotes(JdbcClient db, Clock clock, Vault vault, AuditLog audit) {
        this.db = db;
        this.clock = clock;
        this.vault = vault;
        this.audit = audit;
    }

    public void add(Published about, @Nullable Boolean helpful, String words) {
        var id = Ids.next();
        db.sql("""
                insert into library.reader_note (id, publication, edition, helpful, sealed, day)
                values (:id, :publication, :edition, :helpful, :sealed, :day)
                """)
                .param("id", id)
                .param("publication", about.id().value())
                .param("edition", about.edition().number())
                .param("helpful", helpful)
                .param("sealed", vault.sealUnheld(place(id), words))
                .param("day", UkTime.dateOf(clock.instant()))
                .update();
    }

    int writtenOn(LocalDate day) {
        return db.sql("select count(*) from library.reader_note where day = :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    int count() {
        return db.sql("select count(*) from library.reader_note")
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<ReaderNote> newest(int atMost) {
        return db.sql("""
                select n.id, n.publication, n.helpful, n.sealed, n.day, p.kind, p.slug, e.title
                from library.reader_note n
                join library.publication p on p.id = n.publication
                join library.edition e on e.publication = n.publication and e.number = n.edition
                order by n.day desc, n.id desc limit :most
                """).param("most", atMost).query((row, _) -> note(row)).list();
    }

    /** @return false when it was deleted already */
    @Transactional
    boolean delete(UUID id, Actor by) {
        boolean deleted = db.sql("delete from library.reader_note where id = :id")
                        .param("id", id)
                        .update()
                == 1;
        if (deleted) {
            audit.did(by, "deleted", null, "a reader's note", id);
        }
        return deleted;
    }

    void deleteBefore(LocalDate day) {
        db.sql("delete from library.reader_note where day < :day")
                .param("day", day)
                .update();
    }

    private ReaderNote note(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new ReaderNote(
                id,
                new PublicationId(Columns.uuid(row, "publication")),
                Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("helpful", Boolean.class),
                vault.openUnheld(place(id), row.getBytes("sealed")),
                Objects.requireNonNull(Columns.dateOrNull(row, "day")));
    }

    private static Place place(UUID id) {
        return new Place("library.reader_note.sealed", id);
    }
}
