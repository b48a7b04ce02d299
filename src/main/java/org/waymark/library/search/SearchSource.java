package org.waymark.library.search;

import java.util.List;
import java.util.Set;

/** A module with things of its own in the search: asked for all of them when the index is built anew. A bean. */
public interface SearchSource {
    /** Each kind of entry belongs to one source, or several name parts of it by their refs. */
    Set<SearchKind> kinds();

    /** Everything that should be found now. Runs in a transaction. */
    List<SearchEntry> entries();
}
