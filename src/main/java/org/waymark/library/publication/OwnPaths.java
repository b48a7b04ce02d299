package org.waymark.library.publication;

/** Knows at which paths this site answers; a bean of the feature that looks at links. */
public interface OwnPaths {
    /** @param path without its query: "/resources" */
    boolean has(String path);
}
