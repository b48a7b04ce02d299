package org.waymark.coaching.change;

import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.booking.SlotPage;

/**
 * Where staff cancels or moves an appointment, as the client told us or by the unit itself.
 *
 * @param path of the appointment, under /coach or /desk
 * @param minutes how long a new time takes
 * @param slots open times to move to
 */
public record StaffChangePage(
        String path,
        boolean desk,
        AppointmentView appointment,
        ToldForm told,
        String reason,
        StaffChangeForm form,
        SlotPage slots,
        long minutes) {}
