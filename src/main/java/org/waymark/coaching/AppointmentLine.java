package org.waymark.coaching;

import java.time.Instant;
import java.util.UUID;

/**
 * One appointment on a page about its support.
 *
 * @param status in words: "Booked", "Held", "Changed late"
 * @param settled whether nothing more is to be done about it: held, cancelled, decided
 * @param coachPath where the coach sees and changes it
 * @param clientPath where the client sees and changes it
 */
public record AppointmentLine(
        UUID id,
        SupportId support,
        Instant start,
        Instant end,
        Mode mode,
        String status,
        boolean settled,
        String coachPath,
        String clientPath) {}
