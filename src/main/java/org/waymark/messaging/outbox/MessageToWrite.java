package org.waymark.messaging.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * A message whose time has come.
 *
 * @param to null when it was posted to an address
 */
public record MessageToWrite(
        String kind, String key, @Nullable PersonId to, UUID about) {}
