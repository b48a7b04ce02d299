package org.waymark.coaching.booking;

/** What came of proposing times or answering. */
public enum ProposalResult {
    PROPOSED("The times are kept, and the other side is asked to take one."),
    TAKEN("Your appointment is booked."),
    DECLINED("Thank you. The times are free again."),
    NO_LONGER("Nothing was changed: the times had been answered, or were kept no longer."),
    NOTHING_LEFT("There is no appointment left in this programme period."),
    NOT_ACTIVE("Nothing can be booked while the support is not active."),
    TIME_TAKEN("One of the times is taken. Propose another."),
    TOO_MANY("At most five times can be kept at once."),
    NO_TIMES("Name at least one time that lies ahead.");

    private final String words;

    ProposalResult(String words) {
        this.words = words;
    }

    /** For the page that comes next. */
    public String words() {
        return words;
    }
}
