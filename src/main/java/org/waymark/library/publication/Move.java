package org.waymark.library.publication;

/** What can happen to a publication; {@link Standing#after} says from where to where. */
public enum Move {
    BEGIN("Began"),
    SAVE("Saved a draft"),
    RESTORE("Restored an old version into the draft"),
    ASK_FOR_REVIEW("Asked for a review"),
    SEND_BACK("Sent it back"),
    PUBLISH("Published"),
    SCHEDULE("Scheduled"),
    UNSCHEDULE("Took it off the schedule"),
    /** What was scheduled becomes public, with nobody there. */
    GO_LIVE("Went live as scheduled"),
    DISCARD("Discarded the draft"),
    ARCHIVE("Archived"),
    BRING_BACK("Brought it back"),
    MARK_REVIEWED("Marked it as reviewed"),
    CHANGE_ADDRESS("Changed the address");

    private final String label;

    Move(String label) {
        this.label = label;
    }

    /** In the past, as the history says it. */
    public String label() {
        return label;
    }
}
