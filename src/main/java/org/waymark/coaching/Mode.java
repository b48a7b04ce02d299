package org.waymark.coaching;

/** How client and coach meet. The allowance counts all of them alike. */
public enum Mode {
    VIRTUAL("Online"),
    IN_PERSON("In person"),
    TELEPHONE("By telephone");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    /** As it is said on a page: "Online", "In person", "By telephone". */
    public String words() {
        return words;
    }
}
