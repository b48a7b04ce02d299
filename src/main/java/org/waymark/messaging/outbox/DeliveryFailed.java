package org.waymark.messaging.outbox;

/** A mail wasn't taken. The message is in fixed words with a code at most: what servers answer can hold an address. */
final class DeliveryFailed extends RuntimeException {
    enum Reach {
        /** The server doesn't answer: no other message would get through either. */
        NO_SERVER,
        /** Refused for now. */
        NOT_NOW,
        /** This address will never take it. */
        NEVER
    }

    private final Reach reach;

    DeliveryFailed(Reach reach, String words, Throwable cause) {
        super(words, cause);
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
