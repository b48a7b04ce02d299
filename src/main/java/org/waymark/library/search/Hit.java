package org.waymark.library.search;

import java.util.List;

/**
 * Something found.
 *
 * @param title and {@code summary} in pieces, those that were searched for marked
 * @param excerpt where the words stand in its text; empty when they stand only above
 */
public record Hit(SearchKind kind, String path, List<Piece> title, List<Piece> summary, List<Piece> excerpt) {
    public Hit {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
        excerpt = List.copyOf(excerpt);
    }
}
