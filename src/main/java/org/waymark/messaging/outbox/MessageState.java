package org.waymark.messaging.outbox;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a message is. */
public enum MessageState {
    /** For its time, or for the next attempt. */
    WAITING("Waiting"),
    /** Taken by the mail server, or put into the program's own outbox. */
    SENT("Sent"),
    /** No longer true when its time came, or nobody to send it to. */
    DROPPED("Dropped"),
    /** Given up; somebody can try again. */
    FAILED("Failed");

    private final String words;

    MessageState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** From an address somebody may have typed. */
    static Optional<MessageState> named(@Nullable String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
