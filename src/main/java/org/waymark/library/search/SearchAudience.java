package org.waymark.library.search;

/** Who finds an entry. */
public enum SearchAudience {
    PUBLIC,
    /** Whoever is signed in finds it at {@code /my/search}; the public search doesn't know of it. */
    SIGNED_IN
}
