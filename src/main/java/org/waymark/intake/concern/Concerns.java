package org.waymark.intake.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** The concerns, with their words sealed for the people they are about. */
@Repository
class Concerns {
    private static final String WORDS = "intake.concern_step.words";

    private final JdbcClient db;
    private final Vault vault;

    Concerns(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    Optional<Concern> find(ConcernId id) {
        return db.sql("select * from intake.concern where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The open ones first, then those closed, each the oldest first: an old worry that is still open is the most urgent. */
    List<Concern> all(boolean open, int most) {
        return db.sql("""
                select * from intake.concern where open = :open
                order by case when open then raised_at end, raised_at desc
                limit :most
                """)
                .param("open", open)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** The concerns about one person, the newest first. */
    List<Concern> about(PersonId person) {
        return db.sql("select * from intake.concern where about = :about order by raised_at desc")
                .param("about", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<ConcernEntry> story(Concern concern) {
        return db.sql("select * from intake.concern_step where concern = :concern order by at, id")
                .param("concern", concern.id().value())
                .query((row, _) -> entry(row, concern.about()))
                .list();
    }

    void add(Concern concern, String words) {
        db.sql("""
                insert into intake.concern (id, about, application, open, raised_by, raised_at, version)
                values (:id, :about, :application, true, :by, :at, :version)
                """)
                .param("id", concern.id().value())
                .param("about", concern.about().value())
                .param("application", valueOf(concern.application()))
                .param("by", concern.raisedBy().value())
                .param("at", Columns.utc(concern.raisedAt()))
                .param("version", concern.version())
                .update();
        addEntry(concern, new ConcernEntry(ConcernStep.RAISED, concern.raisedBy(), concern.raisedAt(), words));
    }

    /** @return whether nobody else came first: the concern was still as it was read */
    boolean take(Concern before, ConcernEntry entry) {
        var after = before.after(entry.step());
        var changed = db.sql("""
                update intake.concern set open = :open, version = :next
                where id = :id and version = :version and open = :was
                """)
                .param("open", after.open())
                .param("next", after.version())
                .param("id", before.id().value())
                .param("version", before.version())
                .param("was", before.open())
                .update();
        if (changed == 0) {
            return false;
        }
        addEntry(before, entry);
        return true;
    }

    void eraseAbout(PersonId person) {
        db.sql("delete from intake.concern where about = :about")
                .param("about", person.value())
                .update();
    }

    /** Deletes the concerns that were closed, with nothing done since, before a moment. */
    void forgetClosedBefore(Instant moment) {
        db.sql("""
                delete from intake.concern c where not c.open
                and not exists (select 1 from intake.concern_step e where e.concern = c.id and e.at >= :moment)
                """).param("moment", Columns.utc(moment)).update();
    }

    private void addEntry(Concern concern, ConcernEntry entry) {
        var id = Ids.next();
        db.sql("""
                insert into intake.concern_step (id, concern, step, by_person, at, words)
                values (:id, :concern, :step, :by, :at, :words)
                """)
                .param("id", id)
                .param("concern", concern.id().value())
                .param("step", entry.step().name())
                .param("by", entry.by().value())
                .param("at", Columns.utc(entry.at()))
                .param("words", vault.seal(concern.about(), new Place(WORDS, id), entry.words()))
                .update();
    }

    private ConcernEntry entry(ResultSet row, PersonId about) throws SQLException {
        var place = new Place(WORDS, Columns.uuid(row, "id"));
        return new ConcernEntry(
                ConcernStep.valueOf(row.getString("step")),
                Columns.person(row, "by_person"),
                Columns.instant(row, "at"),
                vault.open(about, place, row.getBytes("words")));
    }

    private static Concern read(ResultSet row) throws SQLException {
        var application = Columns.uuidOrNull(row, "application");
        return new Concern(
                new ConcernId(Columns.uuid(row, "id")),
                Columns.person(row, "about"),
                application == null ? null : new ApplicationId(application),
                row.getBoolean("open"),
                Columns.person(row, "raised_by"),
                Columns.instant(row, "raised_at"),
                row.getInt("version"));
    }

    private static @Nullable UUID valueOf(@Nullable ApplicationId application) {
        return application == null ? null : application.value();
    }
}
