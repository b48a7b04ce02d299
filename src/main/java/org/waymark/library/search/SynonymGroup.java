package org.waymark.library.search;

import java.util.List;
import java.util.UUID;

/**
 * Terms that mean the same: who searches for one finds all.
 *
 * @param terms of one word or several, in lower case
 * @param version rises by one at each change
 */
public record SynonymGroup(UUID id, List<String> terms, int version) {
    public SynonymGroup {
        terms = List.copyOf(terms);
    }

    /** "st, specialty training". */
    public String inWords() {
        return String.join(", ", terms);
    }
}
