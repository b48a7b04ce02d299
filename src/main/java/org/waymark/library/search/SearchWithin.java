package org.waymark.library.search;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which public things of a kind hold some words, wherever the words stand: for lists that are searched within. */
@Component
public class SearchWithin {
    private final JdbcClient db;
    private final Synonyms synonyms;

    SearchWithin(JdbcClient db, Synonyms synonyms) {
        this.db = db;
        this.synonyms = synonyms;
    }

    /** Paths of those that hold all the words, in any of their forms or in words that mean the same. */
    public Set<String> paths(SearchKind kind, String words) {
        var terms = SearchTerms.read(words, synonyms.all());
        if (terms.isEmpty()) {
            return Set.of();
        }
        var asked = Expression.allOf(terms);
        return Set.copyOf(db.sql("""
                select e.path from library.search_entry e
                where e.kind = :kind and e.audience = 'PUBLIC' and e.document @@ (%s)
                """.formatted(asked.sql()))
                .params(asked.params())
                .param("kind", kind.name())
                .query((row, _) -> row.getString("path"))
                .list());
    }
}
