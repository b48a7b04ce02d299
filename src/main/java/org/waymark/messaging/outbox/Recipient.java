package org.waymark.messaging.outbox;

/**
 * Whom a mail reaches.
 *
 * @param name as the person is called: "Dear Amara"
 */
public record Recipient(String name, EmailText address) {}
