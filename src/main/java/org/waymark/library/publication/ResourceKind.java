package org.waymark.library.publication;

import java.util.Optional;
import org.waymark.platform.Coded;

/** What kind of thing a resource is. */
public enum ResourceKind implements Coded {
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

    public static Optional<ResourceKind> of(String code) {
        return Coded.of(ResourceKind.class, code);
    }
}
