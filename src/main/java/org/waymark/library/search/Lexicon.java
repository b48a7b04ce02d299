package org.waymark.library.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that stand in public entries: what somebody who mistyped may have meant. */
@Component
class Lexicon {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    /** Below it, words have little more in common than an ending. */
    private static final double ALIKE = 0.34;

    private final JdbcClient db;

    Lexicon(JdbcClient db) {
        this.db = db;
    }

    void learn(SearchEntry entry) {
        var words = new TreeSet<String>();
        for (var text : List.of(entry.title(), entry.summary(), entry.text())) {
            SearchWords.of(text).stream().filter(Lexicon::isWorthKnowing).forEach(words::add);
        }
        // In one order everywhere, so that two who publish at once don't wait for each other in a circle.
        db.sql("""
                insert into library.search_word (word) select unnest(:words::text[]) order by 1 on conflict do nothing
                """).param("words", array(words)).update();
    }

    void empty() {
        db.sql("delete from library.search_word").update();
    }

    /** For each of these words that stands nowhere the nearest one that does; nothing where none is near. */
    Map<String, String> corrections(Collection<String> typed) {
        var found = new HashMap<String, String>();
        db.sql("""
                select typed.word as typed, near.word as near
                from unnest(:typed::text[]) as typed (word)
                cross join lateral (
                  select w.word from library.search_word w
                  where w.word operator(public.%) typed.word and public.similarity(w.word, typed.word) >= :alike
                  order by public.similarity(w.word, typed.word) desc, abs(length(w.word) - length(typed.word)), w.word
                  limit 1) near
                where not exists (select from library.search_word known where known.word = typed.word)
                  and not exists (
                    select from library.search_entry e where e.document @@ plainto_tsquery('library.words', typed.word))
                """).param("typed", array(typed)).param("alike", ALIKE).query(row -> {
            found.put(row.getString("typed"), row.getString("near"));
        });
        return found;
    }

    static boolean isWorthKnowing(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter);
    }

    private static String[] array(Collection<String> words) {
        return words.toArray(String[]::new);
    }
}
