package org.waymark.coaching.note;

import static org.waymark.platform.Columns.*;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.support.Support;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** Private notes: read and written by the coach of the support alone, who passes herself. */
@Repository
public class PrivateNotes {
    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    PrivateNotes(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** @throws NotFound when this isn't the coach of the support (any more) */
    public PrivateNote of(Support support, PersonId coach) {
        mustBeWith(support, coach);
        return db.sql("""
                select id, words, version, saved_at from coaching.private_note
                where support = :support and coach = :coach
                """)
                .param("support", support.id().value())
                .param("coach", coach.value())
                .query((row, _) -> new PrivateNote(
                        vault.open(support.client(), place(uuid(row, "id")), row.getBytes("words")),
                        row.getInt("version"),
                        instant(row, "saved_at")))
                .optional()
                .orElse(PrivateNote.EMPTY);
    }

    /**
     * Saves the notes as a whole.
     *
     * @param version that the coach read; 0 for none
     * @return false when they were saved elsewhere meanwhile, in another window say
     * @throws NotFound when this isn't the coach of the support (any more)
     */
    @Transactional
    public boolean save(Support support, PersonId coach, String words, int version) {
        mustBeWith(support, coach);
        return version == 0 ? add(support, coach, words) : change(support, coach, words, version);
    }

    private boolean add(Support support, PersonId coach, String words) {
        var id = Ids.next();
        return db.sql("""
                insert into coaching.private_note (id, support, coach, words, saved_at)
                values (:id, :support, :coach, :words, :now) on conflict (support, coach) do nothing
                """)
                        .param("id", id)
                        .param("support", support.id().value())
                        .param("coach", coach.value())
                        .param("words", vault.seal(support.client(), place(id), words))
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    private boolean change(Support support, PersonId coach, String words, int version) {
        var id = db.sql("""
                select id from coaching.private_note
                where support = :support and coach = :coach and version = :version for update
                """)
                .param("support", support.id().value())
                .param("coach", coach.value())
                .param("version", version)
                .query(UUID.class)
                .optional();
        id.ifPresent(note -> db.sql("""
                update coaching.private_note set words = :words, version = version + 1, saved_at = :now where id = :id
                """)
                .param("id", note)
                .param("words", vault.seal(support.client(), place(note), words))
                .param("now", utc(clock.instant()))
                .update());
        return id.isPresent();
    }

    private static void mustBeWith(Support support, PersonId coach) {
        if (!support.isWith(coach)) {
            throw new NotFound("note");
        }
    }

    private static Place place(UUID note) {
        return new Place("coaching.private_note.words", note);
    }
}
