package org.waymark.coaching.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.booking.BookingForm;

/**
 * What comes in from the pages that cancel and move.
 *
 * @param opened the signed moment at which the page was opened
 * @param late "yes" when the page said what a late change may cost
 */
public record ChangeForm(
        int version,
        @Nullable String opened,
        @Nullable String late,
        @Nullable String reason,
        @Nullable String time,
        @Nullable String mode,
        @Nullable String minutes) {
    BookingForm picked() {
        return new BookingForm(time, mode, minutes);
    }

    ChangeWish wish(Appointment appointment, Instant toldAt) {
        return new ChangeWish(appointment.id(), version, toldAt, "yes".equals(late), reason);
    }

    /** Shown again as it was typed. */
    public String typedReason() {
        return reason == null ? "" : reason;
    }
}
