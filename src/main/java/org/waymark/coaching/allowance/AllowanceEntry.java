package org.waymark.coaching.allowance;

import java.time.Instant;
import org.waymark.coaching.AppointmentId;

/** One line of the ledger: units is what it added to those in use. */
public record AllowanceEntry(AppointmentId appointment, Kind kind, int units, Instant at) {
    /** How a unit moved. */
    public enum Kind {
        TAKEN("Taken by an appointment"),
        RETURNED("Given back"),
        FORFEITED("Lost after a late change or a missed appointment"),
        CARRIED("Carried to another time");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
