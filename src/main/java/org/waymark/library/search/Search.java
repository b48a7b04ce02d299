package org.waymark.library.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.library.search.SearchAnswer.How;

/**
 * Searches: for all the words; if nothing has them, for the words that were probably meant; if that finds nothing either,
 * for some of them.
 */
@Component
class Search {
    private final SearchEntries entries;
    private final Synonyms synonyms;
    private final Lexicon lexicon;

    Search(SearchEntries entries, Synonyms synonyms, Lexicon lexicon) {
        this.entries = entries;
        this.synonyms = synonyms;
        this.lexicon = lexicon;
    }

    SearchAnswer answer(SearchQuestion question) {
        var groups = synonyms.known();
        var terms = SearchTerms.read(question.words(), groups);
        if (terms.isEmpty()) {
            return SearchAnswer.without(question.isBlank() ? How.NOT_ASKED : How.NOTHING, question.words());
        }
        var found = found(How.ALL_WORDS, question, Expression.allOf(terms));
        return found.total() > 0 ? found : otherwise(question, terms, groups);
    }

    private SearchAnswer otherwise(SearchQuestion question, SearchTerms terms, List<SynonymGroup> groups) {
        var meant = question.with(corrected(question.words()));
        var meantTerms = meant.equals(question) ? terms : SearchTerms.read(meant.words(), groups);
        if (!meant.equals(question)) {
            var found = found(How.CORRECTED, meant, Expression.allOf(meantTerms));
            if (found.total() > 0) {
                return found;
            }
        }
        var some = found(How.SOME_WORDS, question, Expression.anyOf(meantTerms));
        return some.total() > 0 ? some : SearchAnswer.without(How.NOTHING, question.words());
    }

    private SearchAnswer found(How how, SearchQuestion question, Expression expression) {
        var found = entries.find(question, expression);
        return new SearchAnswer(how, question.words(), found.counts(), found.hits());
    }

    /** The words as they were probably meant; as typed where each is known or nothing is near. */
    private String corrected(String typed) {
        var words = SearchWords.of(typed);
        Map<String, String> nearer = lexicon.corrections(words.stream()
                .filter(Lexicon::isWorthKnowing)
                .distinct()
                .limit(SearchTerms.MOST)
                .toList());
        if (nearer.isEmpty()) {
            return typed;
        }
        var meant = new ArrayList<String>();
        words.forEach(word -> meant.add(nearer.getOrDefault(word, word)));
        return String.join(" ", meant);
    }
}
