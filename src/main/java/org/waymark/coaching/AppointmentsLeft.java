package org.waymark.coaching;

import java.util.Optional;
import org.waymark.platform.PersonId;

/** What a client's own home says of her allowance; implemented by the appointments. */
public interface AppointmentsLeft {
    /** "2 of 3 left", for the newest support that can be booked for; empty when there is none. */
    Optional<String> inWords(PersonId client);
}
