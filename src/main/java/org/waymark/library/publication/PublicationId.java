package org.waymark.library.publication;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** Stays the same when title and address change. */
public record PublicationId(UUID value) {
    public static PublicationId next() {
        return new PublicationId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static PublicationId of(String text) {
        try {
            return new PublicationId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFound("publication");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
