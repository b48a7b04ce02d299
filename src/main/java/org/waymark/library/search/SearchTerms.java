package org.waymark.library.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a search, each with those that mean the same. What stands in quotation marks stays together, as does a term
 * of several words that editors know.
 *
 * @param alternatives for each term at least itself
 */
record SearchTerms(List<Set<String>> alternatives) {
    static final int MOST = 12;
    private static final int LONGEST_TERM = 6;
    private static final Pattern PIECES = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|[^\"“”]+");

    SearchTerms {
        alternatives = List.copyOf(alternatives);
    }

    static SearchTerms read(String typed, List<SynonymGroup> groups) {
        Map<String, Set<String>> alike = byTerm(groups);
        var terms = new ArrayList<Set<String>>();
        Matcher pieces = PIECES.matcher(typed);
        while (pieces.find() && terms.size() < MOST) {
            String quoted = pieces.group(1);
            if (quoted == null) {
                readWords(SearchWords.of(pieces.group()), alike, terms);
            } else {
                add(terms, Set.of(String.join(" ", SearchWords.of(quoted))));
            }
        }
        return new SearchTerms(terms);
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    private static void readWords(List<String> words, Map<String, Set<String>> alike, List<Set<String>> terms) {
        int at = 0;
        while (at < words.size()) {
            int length = longestKnown(words, at, alike);
            String term = String.join(" ", words.subList(at, at + length));
            add(terms, alike.getOrDefault(term, Set.of(term)));
            at += length;
        }
    }

    private static int longestKnown(List<String> words, int at, Map<String, Set<String>> alike) {
        for (int length = Math.min(LONGEST_TERM, words.size() - at); length > 1; length--) {
            if (alike.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    private static void add(List<Set<String>> terms, Set<String> alternatives) {
        if (terms.size() < MOST && !alternatives.contains("")) {
            terms.add(alternatives);
        }
    }

    private static Map<String, Set<String>> byTerm(List<SynonymGroup> groups) {
        var all = new HashMap<String, Set<String>>();
        for (var group : groups) {
            for (var term : group.terms()) {
                var alike = all.computeIfAbsent(term, _ -> new LinkedHashSet<>());
                alike.add(term);
                alike.addAll(group.terms());
            }
        }
        return all;
    }
}
