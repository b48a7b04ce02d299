package org.waymark.coaching.appointment;

/** What happened, as the history says it. */
public enum Move {
    PROPOSED("Times proposed"),
    BOOKED("Booked"),
    DECLINED("None of the times taken"),
    EXPIRED("Not answered in time"),
    MOVED("Moved to another time"),
    MOVED_LATE("Moved to another time, late"),
    CANCELLED("Cancelled by the client"),
    CANCELLED_LATE("Cancelled by the client, late"),
    CANCELLED_BY_UNIT("Cancelled by us"),
    OUTCOME("Outcome recorded"),
    CORRECTED("Record corrected"),
    PUT_BACK("Put back");

    private final String words;

    Move(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
