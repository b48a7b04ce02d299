package org.waymark.coaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What supports need to know about appointments: whether a client has gone quiet. Implemented by the appointments.
 */
public interface BookedTimes {
    /**
     * The end of the last appointment of a support that took place or was to take place (held, missed or still to be
     * recorded), at or before a moment; null when there was none. Cancelled appointments don't count.
     */
    @Nullable
    Instant lastEnd(SupportId support, Instant at);

    /** The start of the next booked or proposed appointment after a moment; null when there is none. */
    @Nullable
    Instant nextStart(SupportId support, Instant at);
}
