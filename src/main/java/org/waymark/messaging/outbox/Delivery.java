package org.waymark.messaging.outbox;

/** The way out of the program. */
sealed interface Delivery permits SmtpDelivery, OwnOutbox {
    /** @throws DeliveryFailed when it wasn't taken */
    void deliver(Letter letter);

    /** Whether mails are read here, in the back office, since they go nowhere else. */
    boolean isReadHere();
}
