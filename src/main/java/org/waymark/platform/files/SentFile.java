package org.waymark.platform.files;

import java.time.Instant;

/**
 * A content on its way to somebody.
 *
 * @param size in bytes
 * @param mediaType "application/pdf", with the character set where it is text
 * @param name as it is saved on the receiver's computer
 * @param inline shown by the browser; otherwise saved
 * @param changedAt when it became what it is
 * @param policy the content security policy under which a browser shows it
 */
public record SentFile(
        ContentHash content,
        long size,
        String mediaType,
        String name,
        boolean inline,
        Instant changedAt,
        String policy) {}
