package org.waymark.library.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four stages of SCAN, the career planning model of the London PSU Careers Unit. */
public enum Stage {
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

    /** As details and front matter say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The label of a code; the code itself where nobody knows it. */
    public static String label(String code) {
        return of(code).map(Stage::label).orElse(code);
    }
}
