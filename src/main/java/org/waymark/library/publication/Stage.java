package org.waymark.library.publication;

import java.util.Optional;
import org.waymark.platform.Coded;

/** The four stages of SCAN, the career planning model of the London PSU Careers Unit. */
public enum Stage implements Coded {
    SELF_AWARENESS("Self-awareness"),
    CAREER_EXPLORATION("Career exploration"),
    ARRIVING_AT_A_DECISION("Arriving at a decision"),
    NEXT_STEPS("Next steps");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    public static Optional<Stage> of(String code) {
        return Coded.of(Stage.class, code);
    }

    /** The label of a code; the code itself where nobody knows it. */
    public static String label(String code) {
        return of(code).map(Stage::label).orElse(code);
    }
}
