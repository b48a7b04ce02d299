package org.waymark.library.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a resource is. */
public enum ResourceKind {
    ARTICLE("Article"),
    EXERCISE("Exercise"),
    VIDEO("Video"),
    RECORDING("Webinar recording"),
    DOCUMENT("Document"),
    WEBSITE("Website");

    private final String label;

    ResourceKind(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether its file is a film, shown in a player. */
    public boolean isFilm() {
        return this == VIDEO || this == RECORDING;
    }

    /** As front matter says it: "website". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResourceKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
