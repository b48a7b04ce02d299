package org.waymark.messaging.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.calendar.CalendarPart;

/**
 * A mail as it goes out.
 *
 * @param replyTo empty for none
 * @param unsubscribeAddress the way out of a list; null for what is said to one person
 * @param text the plain twin of {@code html}, in the same words
 */
record Letter(
        String messageId,
        Instant date,
        String fromName,
        String fromAddress,
        String replyTo,
        String toName,
        EmailText to,
        String subject,
        String text,
        String html,
        @Nullable CalendarPart calendar,
        @Nullable String unsubscribeAddress) {}
