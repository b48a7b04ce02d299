package org.waymark.messaging.outbox;

import java.util.Optional;
import org.waymark.platform.PersonId;

/** Where people's addresses are. */
public interface AddressBook {
    /** Empty for somebody unknown, erased, or without an address. */
    Optional<Recipient> find(PersonId person);
}
