package org.waymark.library.publication;

/** What the public sees of a publication. */
public enum PublicState {
    /** Never public so far. */
    DRAFT("Not published"),
    PUBLISHED("Published"),
    /** It was public; its address leads elsewhere or says that it has gone. */
    ARCHIVED("Archived"),
    /** Thrown away before it was ever public; it can be brought back. */
    DISCARDED("Discarded");

    private final String label;

    PublicState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
