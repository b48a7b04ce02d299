package org.waymark.library.editing;

import static org.waymark.platform.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.library.publication.Publications;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Page;

/** The publications as editors list them, with what is due. */
@Repository
class PublicationList {
    private static final int PAGE_SIZE = 25;
    private static final String FROM = """
            from library.publication p
            join library.edition e on e.publication = p.id and e.number = coalesce(p.work_edition, p.public_edition)
            where (cast(:kind as text) is null or p.kind = :kind)
              and (:words = '' or position(lower(:words) in lower(e.title || ' ' || e.summary || ' ' || p.slug)) > 0)
              and\s""";

    private final JdbcClient db;
    private final Clock clock;

    PublicationList(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param counts of {@link #counts} for the same filter */
    Page<ListRow> page(ListFilter filter, int number, Map<Show, Long> counts) {
        var shown = Math.max(1, Math.min(number, 100_000));
        return new Page<>(
                rows(filter, PAGE_SIZE, Page.offset(shown, PAGE_SIZE)),
                shown,
                PAGE_SIZE,
                counts.getOrDefault(filter.show(), 0L));
    }

    /** The first few of a list. */
    List<ListRow> first(Show show, int atMost) {
        return rows(new ListFilter(show, null, ""), atMost, 0);
    }

    private List<ListRow> rows(ListFilter filter, int size, int offset) {
        var show = filter.show();
        return asked(
                        "select " + Publications.COLUMNS + ", e.title, p.changed_at " + FROM + show.where()
                                + " order by " + show.order() + ", p.id limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> read(row))
                .list();
    }

    /** The next day after today on which something is due for review. */
    Optional<LocalDate> nextReview() {
        return db.sql("""
                select review_due from library.publication
                where state = 'PUBLISHED' and review_due > :today order by review_due limit 1
                """)
                .param("today", UkTime.dateOf(clock.instant()))
                .query(LocalDate.class)
                .optional();
    }

    /** How many each list would have, of the same kind and with the same words. */
    Map<Show, Long> counts(ListFilter filter) {
        var columns = Arrays.stream(Show.values())
                .map(show -> "count(*) filter (where " + show.where() + ") as \"" + show + "\"")
                .collect(Collectors.joining(", "));
        return asked("select " + columns + " " + FROM + "true", filter)
                .query((row, _) -> counts(row))
                .single();
    }

    private static Map<Show, Long> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<Show, Long>(Show.class);
        for (var show : Show.values()) {
            counts.put(show, row.getLong(show.name()));
        }
        return counts;
    }

    private JdbcClient.StatementSpec asked(String sql, ListFilter filter) {
        var kind = filter.kind();
        return db.sql(sql)
                .param("kind", kind == null ? null : kind.name())
                .param("words", filter.words())
                .param("today", UkTime.dateOf(clock.instant()));
    }

    private static ListRow read(ResultSet row) throws SQLException {
        return new ListRow(Publications.read(row), row.getString("title"), instant(row, "changed_at"));
    }
}
