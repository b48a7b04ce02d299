package org.waymark.library.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search as SQL. Every word is a parameter; PostgreSQL never reads what somebody typed as a query of its own.
 *
 * @param sql an expression of type tsquery
 */
record Expression(String sql, Map<String, Object> params) {
    static Expression allOf(SearchTerms terms) {
        return joined(terms, " && ");
    }

    static Expression anyOf(SearchTerms terms) {
        return joined(terms, " || ");
    }

    private static Expression joined(SearchTerms terms, String how) {
        var params = new LinkedHashMap<String, Object>();
        List<String> parts = new ArrayList<>();
        for (Set<String> alternatives : terms.alternatives()) {
            parts.add(alternatives.stream()
                    .map(words -> phrase(words, params))
                    .collect(Collectors.joining(" || ", "(", ")")));
        }
        return new Expression(String.join(how, parts), params);
    }

    private static String phrase(String words, Map<String, Object> params) {
        var name = "term" + params.size();
        params.put(name, words);
        return "phraseto_tsquery('library.words', :" + name + ")";
    }
}
