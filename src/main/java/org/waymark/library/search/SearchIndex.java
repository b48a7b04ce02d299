package org.waymark.library.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules put what should be found, in the transaction that changes it: what is published is found at once, and what
 * is taken away is found no more.
 */
@Component
public class SearchIndex {
    private static final String KEY = "hashtext('library.search-index')";

    private final JdbcClient db;
    private final Lexicon lexicon;
    private final ObjectProvider<SearchSource> sources;

    SearchIndex(JdbcClient db, Lexicon lexicon, ObjectProvider<SearchSource> sources) {
        this.db = db;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    /** Adds an entry, or puts it in the place of the one with the same kind and ref. */
    @Transactional
    public void put(SearchEntry entry) {
        waitForRebuild();
        write(entry);
    }

    @Transactional
    public void remove(SearchKind kind, String ref) {
        waitForRebuild();
        db.sql("delete from library.search_entry where kind = :kind and ref = :ref")
                .param("kind", kind.name())
                .param("ref", ref)
                .update();
    }

    /**
     * Asks all modules again and lets go of what none of them names. Searching goes on meanwhile.
     *
     * @return how many entries there are now
     */
    @Transactional
    public int rebuild() {
        db.sql("select pg_advisory_xact_lock(" + KEY + ")").query().listOfRows();
        lexicon.empty();
        var kept = new HashSet<String>();
        sources.orderedStream().flatMap(source -> source.entries().stream()).forEach(entry -> {
            write(entry);
            kept.add(key(entry.kind().name(), entry.ref()));
        });
        removeAllBut(kept);
        return kept.size();
    }

    /** How many entries there are, of all kinds. */
    int size() {
        return db.sql("select count(*) from library.search_entry")
                .query(Integer.class)
                .single();
    }

    /** Many may put at once, but not while the index is built anew: it may have read what they are changing. */
    private void waitForRebuild() {
        db.sql("select pg_advisory_xact_lock_shared(" + KEY + ")").query().listOfRows();
    }

    private void write(SearchEntry entry) {
        db.sql("""
                insert into library.search_entry
                  (kind, ref, path, title, summary, body, professions, stages, topics, audience)
                values (:kind, :ref, :path, :title, :summary, :body, :professions, :stages, :topics, :audience)
                on conflict (kind, ref) do update
                set path = excluded.path, title = excluded.title, summary = excluded.summary, body = excluded.body,
                    professions = excluded.professions, stages = excluded.stages, topics = excluded.topics,
                    audience = excluded.audience
                """)
                .param("kind", entry.kind().name())
                .param("ref", entry.ref())
                .param("path", entry.path())
                .param("title", entry.title())
                .param("summary", entry.summary())
                .param("body", entry.text())
                .param("professions", array(entry.professions()))
                .param("stages", array(entry.stages()))
                .param("topics", array(entry.topics()))
                .param("audience", entry.audience().name())
                .update();
        if (entry.audience() == SearchAudience.PUBLIC) {
            lexicon.learn(entry);
        }
    }

    private void removeAllBut(Set<String> kept) {
        db
                .sql("select kind, ref from library.search_entry")
                .query((row, _) -> List.of(row.getString("kind"), row.getString("ref")))
                .list()
                .stream()
                .filter(found -> !kept.contains(key(found.get(0), found.get(1))))
                .forEach(found -> remove(SearchKind.valueOf(found.get(0)), found.get(1)));
    }

    private static String key(String kind, String ref) {
        return kind + " " + ref;
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }
}
