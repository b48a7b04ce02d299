package org.waymark.coaching.change;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.booking.SlotPage;

/**
 * A page on which a client cancels or moves an appointment.
 *
 * @param path of the appointment on this side: signed in, or by a link
 * @param opened signed, to be posted back
 * @param late whether it is too late for a free change
 * @param onTheLast whether every unit is used, so that losing one would cost the new time
 * @param minutes how long a new time takes
 * @param slots open times to move to; null when cancelling
 */
public record ChangePage(
        String path,
        AppointmentView appointment,
        String opened,
        boolean late,
        boolean onTheLast,
        long windowHours,
        String reason,
        @Nullable SlotPage slots,
        @Nullable String picked,
        long minutes) {
    /** Whether a new time takes another length than this appointment was booked for. */
    public boolean lengthDiffers() {
        var time = appointment.appointment().agreedTime();
        return Duration.between(time.start(), time.end()).toMinutes() != minutes;
    }
}
