package org.waymark.coaching.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentId;

/**
 * A client's wish to change an appointment, or one that staff records for her.
 *
 * @param version what the page was made from
 * @param toldAt the moment that counts: when the page was opened, or when we were told
 * @param knowsItMayCost whether the page that says what a late change may cost was shown first
 * @param reason in the client's words; required when it is late
 */
public record ChangeWish(
        AppointmentId appointment,
        int version,
        Instant toldAt,
        boolean knowsItMayCost,
        @Nullable String reason) {
    boolean givesAReason() {
        return reason != null && !reason.isBlank();
    }
}
