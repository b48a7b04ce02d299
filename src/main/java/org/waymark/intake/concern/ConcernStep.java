package org.waymark.intake.concern;

/** What happened to a concern; the last step that isn't {@link #ACTED} says whether it is open. */
public enum ConcernStep {
    RAISED("Raised", true),
    ACTED("What was done", true),
    CLOSED("Closed", false),
    REOPENED("Opened again", true);

    private final String words;
    private final boolean leavesItOpen;

    ConcernStep(String words, boolean leavesItOpen) {
        this.words = words;
        this.leavesItOpen = leavesItOpen;
    }

    public String words() {
        return words;
    }

    boolean leavesItOpen() {
        return leavesItOpen;
    }

    /** An open concern is acted on or closed, a closed one is opened again; nobody raises one twice. */
    boolean isAllowedWhen(boolean open) {
        return switch (this) {
            case RAISED -> false;
            case ACTED, CLOSED -> open;
            case REOPENED -> !open;
        };
    }
}
