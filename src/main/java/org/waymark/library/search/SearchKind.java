package org.waymark.library.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be found. */
public enum SearchKind {
    PAGE("Page", "Pages"),
    RESOURCE("Resource", "Resources"),
    QUESTION("Question", "Questions and answers"),
    EVENT("Event", "Events"),
    COURSE("Course", "Learning");

    private final String one;
    private final String many;

    SearchKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    public String one() {
        return one;
    }

    public String many() {
        return many;
    }

    /** As it stands in an address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SearchKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
