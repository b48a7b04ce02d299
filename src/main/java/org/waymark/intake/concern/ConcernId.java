package org.waymark.intake.concern;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** Names one concern. */
public record ConcernId(UUID value) {
    static ConcernId next() {
        return new ConcernId(Ids.next());
    }

    static ConcernId of(String text) {
        return new ConcernId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
