package org.waymark.library.publication;

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

    public String label() {
        return label;
    }

    /** As front matter says it: "website". */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
