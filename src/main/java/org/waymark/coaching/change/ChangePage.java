package org.waymark.coaching.change;

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
        @Nullable String picked) {}
