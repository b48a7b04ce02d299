package org.waymark.coaching.booking;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.allowance.Allowance;

/**
 * Where a client picks a time, or staff picks one for her.
 *
 * @param path of this page
 * @param coachName with whom
 * @param clientName for whom, when staff books; null for the client herself
 * @param goneWords why the time that was picked can't be had; null at first
 */
public record NewAppointmentPage(
        String path,
        String support,
        String coachName,
        @Nullable String clientName,
        Allowance allowance,
        SlotPage slots,
        Duration length,
        Duration changeWindow,
        @Nullable String goneWords) {
    public boolean forSomebody() {
        return clientName != null;
    }

    public long minutes() {
        return length.toMinutes();
    }

    public long windowHours() {
        return changeWindow.toHours();
    }
}
