package org.waymark.library.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public may see, and nothing else. */
@Repository
public class PublishedContent {
    private static final String SELECT = "select " + Publications.COLUMNS + ", " + Editions.COLUMNS + """
            from library.publication p
            join library.edition e on e.publication = p.id and e.number = p.public_edition
            where p.state = 'PUBLISHED'
            """;

    private final JdbcClient db;
    private final Redirects redirects;

    PublishedContent(JdbcClient db, Redirects redirects) {
        this.db = db;
        this.redirects = redirects;
    }

    /** @param path as in the address, without its query: "/resources/values-card-sort" */
    public Optional<Published> at(String path) {
        return Address.of(path).flatMap(address -> find(address.kind(), address.slug()));
    }

    public Optional<Published> find(Kind kind, String slug) {
        return db.sql(SELECT + " and p.kind = :kind and p.slug = :slug")
                .param("kind", kind.name())
                .param("slug", slug)
                .query((row, _) -> read(row))
                .optional();
    }

    public Optional<Published> find(PublicationId id) {
        return db.sql(SELECT + " and p.id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** All of a kind, by title. */
    public List<Published> all(Kind kind) {
        return db.sql(SELECT + " and p.kind = :kind order by lower(e.title), p.id")
                .param("kind", kind.name())
                .query((row, _) -> read(row))
                .list();
    }

    /** Whether something is or once was at this path, so that it has a better answer than "not found". */
    public boolean knows(String path) {
        return Address.of(path)
                .filter(address -> db.sql("""
                        select exists (select from library.publication
                                where kind = :kind and slug = :slug and state in ('PUBLISHED', 'ARCHIVED'))
                            or exists (select from library.redirect where from_path = :path)
                        """)
                        .param("kind", address.kind().name())
                        .param("slug", address.slug())
                        .param("path", path)
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    /** Whether something with this path is kept by editors that the public doesn't see. */
    public boolean isBeingWritten(String path) {
        return Address.of(path)
                .filter(address -> db.sql("""
                        select exists (select from library.publication
                            where kind = :kind and slug = :slug and state <> 'PUBLISHED')
                        """)
                        .param("kind", address.kind().name())
                        .param("slug", address.slug())
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    /** Where an old address leads, in one step. */
    public Optional<String> movedTo(String path) {
        return redirects.leadsTo(path);
    }

    /** Whether something was here once, and nothing has taken its place. */
    public boolean gone(String path) {
        return Address.of(path)
                .filter(address -> db.sql("""
                        select exists (select from library.publication
                            where kind = :kind and slug = :slug and state = 'ARCHIVED')
                        """)
                        .param("kind", address.kind().name())
                        .param("slug", address.slug())
                        .query(Boolean.class)
                        .single())
                .filter(_ -> movedTo(path).isEmpty())
                .isPresent();
    }

    private static Published read(ResultSet row) throws SQLException {
        return new Published(Publications.read(row), Editions.read(row));
    }
}
