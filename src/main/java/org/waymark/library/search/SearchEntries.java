package org.waymark.library.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** So many of those whose titles say most are put in order by their whole text; the others stay as they are. */
    private static final int ORDERED = 60;

    static final int MOST_PAGES = 20;

    /**
     * What has the words is looked up once, counted and ordered. Around the first word that was found an excerpt is cut, and
     * the words that have a stem searched for are named, to be marked: {@code ts_headline} would read each text again with
     * PostgreSQL's parser, which takes longer than all the rest.
     */
    private static final String SQL = """
            with q as materialized (
              select query, library.beginnings_of(query) as beginnings, library.stems_of(query) as stems
              from (select {query} as query) asked
            ),
            found as materialized (
              select e.kind, e.ref, ts_rank(e.heading, q.query) as nearness
              from library.search_entry e, q
              where e.document @@ q.query
                and e.audience = any(:audiences::text[])
                and (:profession::text is null or e.professions = '{}' or :profession = any(e.professions))
                and (:stage::text is null or :stage = any(e.stages))
            ),
            best as materialized (
              select kind, ref from found where :kind::text is null or kind = :kind
              order by nearness desc, ref collate "C" limit :ordered offset :from
            ),
            page as materialized (
              select e.kind, e.ref, e.path, e.title, e.summary, library.around(e.body, q.beginnings) as part, e.rank
              from (
                select e.*, ts_rank(e.document, q.query, 1) as rank
                from best join library.search_entry e on e.kind = best.kind and e.ref = best.ref, q
                order by rank desc, e.title, e.ref limit :size offset :offset) e, q
            ),
            marked as materialized (
              select array_agg(distinct lower(word[1])) as words
              from page, q, regexp_matches(concat_ws(' ', title, summary, part), q.beginnings || '[[:alnum:]]*)', 'gi') word
              where ts_lexize('pg_catalog.english_stem', public.unaccent(lower(word[1]))) && q.stems
            )
            select kind, null as path, null as title, null as summary, null as part, null as words, count(*) as entries
            from found group by kind
            union all
            (select kind, path, title, summary, part, marked.words, 0
            from page, marked order by rank desc, title, ref)
            """;

    /** @param counts of each kind that has any */
    record Found(Map<SearchKind, Integer> counts, List<Hit> hits) {}

    private final JdbcClient db;

    SearchEntries(JdbcClient db) {
        this.db = db;
    }

    /** How many there are of each kind, whatever kind was asked for, and a page of them, the best first. */
    Found find(SearchQuestion question, Expression expression) {
        var counts = new EnumMap<SearchKind, Integer>(SearchKind.class);
        var hits = new ArrayList<Hit>();
        int skipped = (question.number() - 1) * PAGE;
        boolean ordered = skipped < ORDERED;
        asked(SQL.replace("{query}", expression.sql()), question, expression)
                .param("kind", question.kind() == null ? null : question.kind().name())
                .param("ordered", ordered ? ORDERED : PAGE)
                .param("from", ordered ? 0 : skipped)
                .param("size", PAGE)
                .param("offset", ordered ? skipped : 0)
                .query(row -> {
                    if (row.getString("path") == null) {
                        counts.put(SearchKind.valueOf(row.getString("kind")), row.getInt("entries"));
                    } else {
                        hits.add(hit(row));
                    }
                });
        return new Found(counts, hits);
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

    private static Hit hit(ResultSet row) throws SQLException {
        var words = row.getArray("words");
        var marks = Marks.of(words == null ? List.of() : Arrays.asList((String[]) words.getArray()));
        return new Hit(
                SearchKind.valueOf(row.getString("kind")),
                row.getString("path"),
                marks.in(row.getString("title")),
                marks.in(row.getString("summary")),
                marks.excerpt(row.getString("part")));
    }
}
