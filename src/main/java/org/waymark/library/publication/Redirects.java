package org.waymark.library.publication;

import static org.waymark.platform.Columns.utc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Old addresses and where they lead, always in one step. */
@Repository
public class Redirects {
    private final JdbcClient db;
    private final Clock clock;

    Redirects(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Where an old path leads. */
    public Optional<String> leadsTo(String path) {
        return db.sql("select to_path from library.redirect where from_path = :path")
                .param("path", path)
                .query(String.class)
                .optional();
    }

    /** Old paths of a publication that still lead somewhere. */
    public List<String> of(PublicationId publication) {
        return db.sql("select from_path from library.redirect where publication = :publication order by from_path")
                .param("publication", publication.value())
                .query((row, _) -> row.getString("from_path"))
                .list();
    }

    /** Two moves of addresses at once could lead to each other: one waits for the other until its transaction ends. */
    public void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('library.redirect'))")
                .query((_, _) -> true)
                .single();
    }

    /** From now on {@code from} leads to {@code to}, and so does all that led to {@code from}. */
    void lead(String from, String to, PublicationId publication) {
        db.sql("""
                insert into library.redirect (from_path, to_path, publication, made_at)
                values (:from, :to, :publication, :now)
                on conflict (from_path) do update set to_path = :to, publication = :publication, made_at = :now
                """)
                .param("from", from)
                .param("to", to)
                .param("publication", publication.value())
                .param("now", utc(clock.instant()))
                .update();
        db.sql("update library.redirect set to_path = :to where to_path = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Something answers at this path itself. */
    void release(String path) {
        db.sql("delete from library.redirect where from_path = :path")
                .param("path", path)
                .update();
    }

    /** A publication answers at its address again, and its older addresses lead there. */
    void comeHome(Publication publication) {
        release(publication.path());
        db.sql("update library.redirect set to_path = :path where publication = :publication")
                .param("path", publication.path())
                .param("publication", publication.id().value())
                .update();
    }
}
