package org.waymark.library.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.ResourceKind;
import org.waymark.platform.Columns;
import org.waymark.platform.PublicChanges;
import org.waymark.platform.ReadOnce;

/** Public resources as lists show them. */
@Repository
class Resources {
    private static final String SELECT = """
            select p.id, p.slug, e.title, e.summary,
                   e.details ->> 'resourceKind' as resource_kind,
                   (e.details ->> 'minutes')::integer as minutes,
                   coalesce((e.details ->> 'example')::boolean, false) as example,
                   array(select jsonb_array_elements_text(e.details -> 'professions')) as professions,
                   array(select jsonb_array_elements_text(e.details -> 'stages')) as stages,
                   array(select jsonb_array_elements_text(e.details -> 'topics')) as topics
            from library.publication p
            join library.edition e on e.publication = p.id and e.number = p.public_edition
            where p.kind = 'RESOURCE' and p.state = 'PUBLISHED'
            """;

    private final JdbcClient db;
    private final ReadOnce<List<ResourceLine>> all;

    Resources(JdbcClient db, PublicChanges changes) {
        this.db = db;
        this.all = new ReadOnce<>(changes, this::readAll);
    }

    /** By title. Read once after each change: several parts of many pages choose from them. */
    List<ResourceLine> all() {
        return all.get();
    }

    private List<ResourceLine> readAll() {
        return db.sql(SELECT + " order by lower(e.title), p.id")
                .query((row, _) -> read(row))
                .list();
    }

    Optional<ResourceLine> find(String slug) {
        return db.sql(SELECT + " and p.slug = :slug")
                .param("slug", slug)
                .query((row, _) -> read(row))
                .optional();
    }

    private static ResourceLine read(ResultSet row) throws SQLException {
        return new ResourceLine(
                new PublicationId(Columns.uuid(row, "id")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                kind(row.getString("resource_kind")),
                texts(row, "professions"),
                texts(row, "stages"),
                texts(row, "topics"),
                row.getObject("minutes", Integer.class),
                row.getBoolean("example"));
    }

    /** An edition without a kind is something to read. */
    private static ResourceKind kind(@Nullable String name) {
        return name == null ? ResourceKind.ARTICLE : ResourceKind.valueOf(name);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
