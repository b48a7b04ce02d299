package org.waymark.intake.triage;

import org.waymark.intake.ApplicationId;

/**
 * Another person who may be the same one.
 *
 * @param application the other person's latest application, to compare with
 */
record Likeness(Ground ground, ApplicationId application, String reference, String name) {

    /** What two people have in common, the surest first. */
    enum Ground {
        REGULATOR_NUMBER("Same regulator number"),
        TRAINING_NUMBER("Same training number"),
        EMAIL("Same email address, written another way"),
        NAME("Same name");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
