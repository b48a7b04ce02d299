package org.waymark.coaching.note;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.support.Support;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** Summaries that coaches share with their clients. The caller has checked that the reader may see the support. */
@Repository
public class Summaries {
    private final JdbcClient db;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Summaries(JdbcClient db, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first; for the client of the support. */
    public List<Summary> of(Support support) {
        return db.sql("""
                select id, coach, words, version, shared_at, changed_at from coaching.shared_summary
                where support = :support order by shared_at desc, id desc
                """)
                .param("support", support.id().value())
                .query((row, _) -> read(support.client(), row))
                .list();
    }

    /** What this coach wrote; what an earlier coach wrote stays between her and the client. */
    public List<Summary> of(Support support, PersonId coach) {
        return of(support).stream()
                .filter(summary -> summary.coach().equals(coach))
                .toList();
    }

    /** @throws NotFound when this isn't the coach of the support (any more) */
    @Transactional
    public void share(Support support, PersonId coach, String words) {
        mustBeWith(support, coach);
        var id = Ids.next();
        var now = clock.instant();
        db.sql("""
                insert into coaching.shared_summary (id, support, coach, words, shared_at, changed_at)
                values (:id, :support, :coach, :words, :now, :now)
                """)
                .param("id", id)
                .param("support", support.id().value())
                .param("coach", coach.value())
                .param("words", vault.seal(support.client(), place(id), words))
                .param("now", utc(now))
                .update();
        events.publishEvent(new SummaryShared(id, support.id(), support.client()));
    }

    /**
     * Changes what was shared.
     *
     * @return false when it was changed elsewhere meanwhile
     * @throws NotFound when she didn't write it, or isn't the coach of the support (any more)
     */
    @Transactional
    public boolean change(Support support, PersonId coach, UUID id, String words, int version) {
        mustBeWith(support, coach);
        if (of(support, coach).stream().noneMatch(summary -> summary.id().equals(id))) {
            throw new NotFound("summary");
        }
        return db.sql("""
                update coaching.shared_summary set words = :words, version = version + 1, changed_at = :now
                where id = :id and version = :version
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("words", vault.seal(support.client(), place(id), words))
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    boolean exists(UUID id) {
        return db.sql("select exists (select from coaching.shared_summary where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private Summary read(PersonId client, ResultSet row) throws SQLException {
        var id = uuid(row, "id");
        return new Summary(
                id,
                person(row, "coach"),
                vault.open(client, place(id), row.getBytes("words")),
                row.getInt("version"),
                instant(row, "shared_at"),
                instant(row, "changed_at"));
    }

    private static void mustBeWith(Support support, PersonId coach) {
        if (!support.isWith(coach)) {
            throw new NotFound("summary");
        }
    }

    private static Place place(UUID summary) {
        return new Place("coaching.shared_summary.words", summary);
    }
}
