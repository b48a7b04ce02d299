package org.waymark.coaching.allocation;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** One question to one coach, whether she takes one client. */
public record CoachOfferId(UUID value) {
    static CoachOfferId next() {
        return new CoachOfferId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    static CoachOfferId of(String text) {
        return new CoachOfferId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
