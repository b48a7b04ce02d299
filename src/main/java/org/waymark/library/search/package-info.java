/**
 * The one index of what the unit offers, and the search page over it. Modules put their own things into it: see
 * {@link org.waymark.library.search.SearchIndex} and {@link org.waymark.library.search.SearchSource}.
 */
@NamedInterface("search")
@NullMarked
package org.waymark.library.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
