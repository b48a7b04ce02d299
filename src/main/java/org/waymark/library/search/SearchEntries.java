package org.waymark.library.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds entries. */
@Component
class SearchEntries {
    static final int PAGE = 10;

    /** So many are put in order by their whole text; the others come after those whose titles say more. */
    private static final int ORDERED = 200;

    static final int MOST_PAGES = ORDERED / PAGE;

    private static final String MARKS = "StartSel=" + Piece.START + ", StopSel=" + Piece.END;
    private static final String WHOLE = MARKS + ", HighlightAll=true";
    private static final String EXCERPT =
            MARKS + ", MaxFragments=2, MaxWords=24, MinWords=12, FragmentDelimiter=\" … \"";

    private static final String FILTER = """
              and e.audience = any(:audiences::text[])
              and (:profession::text is null or e.professions = '{}' or :profession = any(e.professions))
              and (:stage::text is null or :stage = any(e.stages))
            """;

    private final JdbcClient db;

    SearchEntries(JdbcClient db) {
        this.db = db;
    }

    /** How many there are of each kind, whatever kind was asked for. */
    Map<SearchKind, Integer> counts(SearchQuestion question, Expression expression) {
        var counts = new EnumMap<SearchKind, Integer>(SearchKind.class);
        asked("""
                with q as (select %s as query)
                select e.kind, count(*) as entries from library.search_entry e, q
                where e.document @@ q.query
                """.formatted(expression.sql()) + FILTER + " group by e.kind", question, expression)
                .query(row -> {
                    counts.put(SearchKind.valueOf(row.getString("kind")), row.getInt("entries"));
                });
        return counts;
    }

    /** A page of them, the best first. */
    List<Hit> page(SearchQuestion question, Expression expression) {
        return asked("""
                with q as (select %s as query),
                best as materialized (
                  select e.kind, e.ref, ts_rank(e.heading, q.query) as nearness
                  from library.search_entry e, q
                  where e.document @@ q.query and (:kind::text is null or e.kind = :kind)
                """.formatted(expression.sql()) + FILTER + """
                  order by nearness desc, e.ref collate "C" limit :ordered
                ),
                page as materialized (
                  select e.kind, e.ref, e.path, e.title, e.summary, e.body, q.query,
                    ts_rank(e.document, q.query, 1) as rank
                  from best join library.search_entry e on e.kind = best.kind and e.ref = best.ref, q
                  order by rank desc, e.title, e.ref limit :size offset :offset
                )
                select kind, path,
                  ts_headline('library.words', title, query, :whole) as title,
                  ts_headline('library.words', summary, query, :whole) as summary,
                  ts_headline('library.words', left(body, 8000), query, :excerpt) as excerpt
                from page order by rank desc, page.title, ref
                """, question, expression)
                .param("kind", question.kind() == null ? null : question.kind().name())
                .param("ordered", ORDERED)
                .param("size", PAGE)
                .param("offset", (question.number() - 1) * PAGE)
                .param("whole", WHOLE)
                .param("excerpt", EXCERPT)
                .query(SearchEntries::hit)
                .list();
    }

    private StatementSpec asked(String sql, SearchQuestion question, Expression expression) {
        return db.sql(sql)
                .params(expression.params())
                .param("profession", question.profession())
                .param("stage", question.stage())
                .param(
                        "audiences",
                        question.audiences().stream().map(Enum::name).toArray(String[]::new));
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        var excerpt = Piece.of(row.getString("excerpt"));
        return new Hit(
                SearchKind.valueOf(row.getString("kind")),
                row.getString("path"),
                Piece.of(row.getString("title")),
                Piece.of(row.getString("summary")),
                Piece.anyMarked(excerpt) ? excerpt : List.of());
    }
}
