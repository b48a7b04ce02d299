package org.waymark.intake;

import java.time.LocalDate;

/** A day that a client is working to. */
public record Deadline(LocalDate on, Kind kind) {

    /** What happens on the day. */
    public enum Kind {
        INTERVIEW("An interview"),
        APPLICATION("An application closes"),
        OTHER("Something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
