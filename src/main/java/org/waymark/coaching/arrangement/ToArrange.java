package org.waymark.coaching.arrangement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.Appointment;

/**
 * One thing that an appointment needs.
 *
 * @param arranged null while it isn't arranged for the time at which the appointment starts now
 * @param before the start it was arranged for before the appointment moved; null unless that still stands
 */
public record ToArrange(
        Appointment appointment,
        Need need,
        @Nullable Arrangement arranged,
        @Nullable Instant before) {
    public boolean isArranged() {
        return arranged != null;
    }
}
