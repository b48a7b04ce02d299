package org.waymark.coaching.decision;

import java.util.EnumSet;
import java.util.Set;

/** Where a decision stands; its moves are here and nowhere else. */
public enum DecisionState {
    PENDING("To be decided"),
    WAIVED("Costs nothing"),
    FORFEITED("Appointment lost"),
    SECOND_LOOK("Second look asked for"),
    UPHELD("Appointment lost, looked at twice"),
    OVERTURNED("Costs nothing after a second look"),
    /** The record it was about was corrected: there is nothing to decide. */
    WITHDRAWN("No longer needed");

    private final String words;

    DecisionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Set<DecisionState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(WAIVED, FORFEITED, WITHDRAWN);
            case WAIVED -> EnumSet.of(WITHDRAWN);
            case FORFEITED -> EnumSet.of(SECOND_LOOK, WITHDRAWN);
            case SECOND_LOOK -> EnumSet.of(UPHELD, OVERTURNED, WITHDRAWN);
            case UPHELD, OVERTURNED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(DecisionState.class);
        };
    }

    /** Whether the unit is lost, as things stand. */
    public boolean isLost() {
        return switch (this) {
            case FORFEITED, SECOND_LOOK, UPHELD -> true;
            case PENDING, WAIVED, OVERTURNED, WITHDRAWN -> false;
        };
    }

    public boolean isOpen() {
        return this == PENDING || this == SECOND_LOOK;
    }
}
