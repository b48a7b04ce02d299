package org.waymark.library.publication;

import org.waymark.platform.Coded;

/** What a publication is, which says where its address begins. */
public enum Kind implements Coded {
    PAGE("Page", "/"),
    RESOURCE("Resource", "/resources/"),
    QUESTION("Question and answer", "/questions/");

    /** The slug of the home page, whose path is "/". */
    public static final String HOME = "home";

    private final String label;
    private final String prefix;

    Kind(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    /** As editors read it. */
    public String label() {
        return label;
    }

    /** What its paths begin with: "/resources/". */
    public String prefix() {
        return prefix;
    }

    /** The public path of a slug: "/resources/values-card-sort". */
    public String path(String slug) {
        return this == PAGE && slug.equals(HOME) ? "/" : prefix + slug;
    }
}
