package org.waymark.messaging.outbox;

import java.util.Optional;
import java.util.Set;

/** Writes messages of some kinds; each feature has its own. */
public interface MessageContent {
    /** Each kind has one writer. */
    Set<String> kinds();

    /**
     * The mail, from the state as it is now. Runs in a transaction of its own; may run again when sending failed.
     *
     * @return empty when it is no longer true (cancelled, moved, answered): the message is dropped
     */
    Optional<Mail> compose(MessageToWrite message);
}
