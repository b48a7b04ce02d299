package org.waymark.coaching.adjustment;

import java.util.Optional;
import org.waymark.coaching.Mode;
import org.waymark.intake.Adjustments;

/** What a client can need besides more time. */
public enum Need {
    CAPTIONS("Captions on video calls"),
    INTERPRETER("A British Sign Language interpreter"),
    SUPPORTER("A supporter comes along"),
    QUESTIONS("Questions in writing beforehand"),
    STEP_FREE("Step-free access");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the desk arranges it for each appointment that is held in some way. */
    public boolean isArranged() {
        return switch (this) {
            case CAPTIONS, INTERPRETER -> true;
            case SUPPORTER, QUESTIONS, STEP_FREE -> false;
        };
    }

    /** Whether the desk arranges it for an appointment that is held in this way. */
    public boolean isArrangedFor(Mode mode) {
        return isArranged() && (this != CAPTIONS || mode == Mode.VIRTUAL);
    }

    /** What an application asks for; empty for more time, since it doesn't say how much. */
    static Optional<Need> of(Adjustments.Need asked) {
        return switch (asked) {
            case MORE_TIME -> Optional.empty();
            case CAPTIONS -> Optional.of(CAPTIONS);
            case BSL -> Optional.of(INTERPRETER);
            case SUPPORTER -> Optional.of(SUPPORTER);
            case QUESTIONS_BEFOREHAND -> Optional.of(QUESTIONS);
            case STEP_FREE -> Optional.of(STEP_FREE);
        };
    }
}
