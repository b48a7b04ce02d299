package org.waymark.coaching.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.allowance.Allowance;
import org.waymark.coaching.appointment.AppointmentView;

/**
 * A client's appointments.
 *
 * @param allowance of the support that can be booked for; null when there is none
 */
public record MyAppointmentsPage(
        List<AppointmentView> toCome,
        List<AppointmentView> past,
        @Nullable Allowance allowance) {
    public boolean mayBook() {
        return allowance != null && !allowance.isUsedUp();
    }
}
