package org.waymark.library.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.Columns;
import org.waymark.platform.PublicChanges;
import org.waymark.platform.ReadOnce;

/** What the public may see, and nothing else. */
@Repository
public class PublishedContent {
    private static final String SELECT = "select " + Publications.COLUMNS + ", " + Editions.COLUMNS + """
            from library.publication p
            join library.edition e on e.publication = p.id and e.number = p.public_edition
            where p.state = 'PUBLISHED'
            """;

    private static final String TITLED = """
            select p.id, p.kind, p.slug, p.first_public_at, p.public_at, e.title, e.summary
            from library.publication p
            join library.edition e on e.publication = p.id and e.number = p.public_edition
            where p.state = 'PUBLISHED'
            """;

    private final JdbcClient db;
    private final Redirects redirects;
    private final PublicChanges changes;
    private final ReadOnce<Set<String>> known;

    PublishedContent(JdbcClient db, Redirects redirects, PublicChanges changes) {
        this.db = db;
        this.redirects = redirects;
        this.changes = changes;
        this.known = new ReadOnce<>(changes, this::readKnown);
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

    /** Everything that is public, without its texts, by address. */
    public List<Titled> titles() {
        return db.sql(TITLED + " order by p.kind, p.slug")
                .query((row, _) -> titled(row))
                .list();
    }

    /** The last to become public first. */
    public List<Titled> newest(Kind kind, int atMost) {
        return db.sql(TITLED + " and p.kind = :kind order by p.first_public_at desc nulls last, p.id limit :most")
                .param("kind", kind.name())
                .param("most", atMost)
                .query((row, _) -> titled(row))
                .list();
    }

    /**
     * Pages whose address is this folder and one part more, by title.
     *
     * @param folder as "foundation-doctors"
     */
    public List<Titled> pagesIn(String folder) {
        return db.sql(TITLED + """
                 and p.kind = 'PAGE' and regexp_replace(p.slug, '/[^/]+$', '') = :folder and p.slug <> :folder
                order by lower(e.title), p.id
                """)
                .param("folder", folder)
                .query((row, _) -> titled(row))
                .list();
    }

    /**
     * Questions of a group, by title.
     *
     * @param group null: those that are in none of the groups
     */
    public List<Titled> questions(@Nullable String group, List<String> groups) {
        return db.sql(TITLED + """
                 and p.kind = 'QUESTION'
                  and (e.details ->> 'group' = :group
                    or :group::text is null and coalesce(e.details ->> 'group' <> all(:groups::text[]), true))
                order by lower(e.title), p.id
                """)
                .param("group", group)
                .param("groups", groups.toArray(String[]::new))
                .query((row, _) -> titled(row))
                .list();
    }

    /** All of a kind with their texts, by title. For lists of thousands there is {@link #titles}. */
    public List<Published> all(Kind kind) {
        return db.sql(SELECT + " and p.kind = :kind order by lower(e.title), p.id")
                .param("kind", kind.name())
                .query((row, _) -> read(row))
                .list();
    }

    /**
     * Whether something is or once was at this path, so that it has a better answer than "not found". Asked several times of
     * each request, and of those for what was never there: all paths are kept until something changes.
     */
    public boolean knows(String path) {
        return changes.listening() ? known.get().contains(path) : isKnown(path);
    }

    private Set<String> readKnown() {
        var paths = new HashSet<>(db.sql("select from_path from library.redirect")
                .query(String.class)
                .list());
        db.sql("select kind, slug from library.publication where state in ('PUBLISHED', 'ARCHIVED')")
                .query(row -> {
                    paths.add(Kind.valueOf(row.getString("kind")).path(row.getString("slug")));
                });
        return paths;
    }

    private boolean isKnown(String path) {
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

    private static Titled titled(ResultSet row) throws SQLException {
        return new Titled(
                new PublicationId(Columns.uuid(row, "id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                Columns.instantOrNull(row, "first_public_at"),
                Columns.instantOrNull(row, "public_at"));
    }

    private static Published read(ResultSet row) throws SQLException {
        return new Published(Publications.read(row), Editions.read(row));
    }
}
