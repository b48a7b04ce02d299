package org.waymark.library.search;

import org.jspecify.annotations.Nullable;

/** A search as it stands in an address. */
record SearchForm(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String profession,
        @Nullable String stage,
        @Nullable String page) {}
