package org.waymark.library.publication;

/** How far the work on the next edition is, beside what the public sees. */
public enum WorkState {
    NONE("No draft"),
    DRAFT("Draft"),
    IN_REVIEW("In review"),
    SCHEDULED("Scheduled");

    private final String label;

    WorkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
