package org.waymark.coaching.caseload;

import java.util.List;
import org.waymark.coaching.allocation.OpenOffers.OpenOffer;

/** What a coach has to do today, and what comes next. */
public record CoachHomePage(
        boolean hasProfile,
        List<OpenOffer> offers,
        List<AppointmentShown> toRecord,
        List<AppointmentShown> next,
        int clients) {
    public CoachHomePage {
        offers = List.copyOf(offers);
        toRecord = List.copyOf(toRecord);
        next = List.copyOf(next);
    }

    public boolean calm() {
        return offers.isEmpty() && toRecord.isEmpty() && hasProfile;
    }

    /** One appointment with whom it is. */
    public record AppointmentShown(String when, String client, String mode, String status, String path) {}
}
