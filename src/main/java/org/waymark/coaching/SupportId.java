package org.waymark.coaching;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** One support: what follows one accepted application. */
public record SupportId(UUID value) {
    public static SupportId next() {
        return new SupportId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static SupportId of(String text) {
        return new SupportId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
