package org.waymark.coaching;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/** What a client's own home says of her appointments; implemented by the appointments. */
public interface AppointmentProgress {
    /** For the support that can be booked for, the newest; empty when there is none. */
    Optional<Progress> of(PersonId client);

    /**
     * How it stands.
     *
     * @param next the appointment that comes next; null when nothing is booked
     * @param nextStart when it starts; null when nothing is booked
     * @param granted how many appointments there are in this programme period
     * @param used how many of them are used or booked
     */
    record Progress(
            SupportId support,
            @Nullable AppointmentId next,
            @Nullable Instant nextStart,
            String coachName,
            int granted,
            int used) {
        public int left() {
            return granted - used;
        }
    }
}
