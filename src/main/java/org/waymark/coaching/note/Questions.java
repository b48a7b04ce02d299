package org.waymark.coaching.note;

import java.time.Instant;
import org.waymark.coaching.AppointmentId;

/**
 * What a coach wrote to her client before an appointment.
 *
 * @param appointment for which it was written; after a late re-arrangement, the one before
 * @param version to be posted back when it is changed
 */
public record Questions(AppointmentId appointment, String words, int version, Instant changedAt) {
    /** Not in logs. */
    @Override
    public String toString() {
        return "Questions[" + appointment + "]";
    }
}
