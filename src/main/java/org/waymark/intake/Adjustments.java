package org.waymark.intake;

import java.util.Set;

/**
 * What a client needs so that an appointment works for her; kept once and used every time. Sealed: it can tell of health.
 *
 * @param words in her own words; empty when she gave none
 */
public record Adjustments(Set<Need> needs, String words) {

    public static final Adjustments NONE = new Adjustments(Set.of(), "");

    public Adjustments {
        needs = Set.copyOf(needs);
    }

    public boolean any() {
        return !needs.isEmpty() || !words.isBlank();
    }

    public boolean has(Need need) {
        return needs.contains(need);
    }

    /** The adjustments that the unit knows how to arrange. */
    public enum Need {
        MORE_TIME("A longer appointment"),
        CAPTIONS("Captions on video calls"),
        BSL("A British Sign Language interpreter"),
        SUPPORTER("Someone with me for support"),
        QUESTIONS_BEFOREHAND("Questions in writing beforehand"),
        STEP_FREE("Step-free access");

        private final String label;

        Need(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
