package org.waymark.coaching.change;

import org.jspecify.annotations.Nullable;
import org.waymark.coaching.booking.BookingForm;

/**
 * What staff asks for.
 *
 * @param who "client" when the client told us, "unit" when it is our own change
 * @param what "cancel" or "move"
 */
public record StaffChangeForm(
        int version,
        @Nullable String who,
        @Nullable String what,
        @Nullable String reason,
        @Nullable String time,
        @Nullable String mode,
        @Nullable String minutes) {
    boolean byClient() {
        return "client".equals(who);
    }

    boolean moves() {
        return "move".equals(what);
    }

    BookingForm picked() {
        return new BookingForm(time, mode, minutes);
    }

    String typedReason() {
        return reason == null ? "" : reason;
    }
}
