package org.waymark.coaching;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** One appointment between a client and a coach. */
public record AppointmentId(UUID value) {
    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static AppointmentId of(String text) {
        return new AppointmentId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
