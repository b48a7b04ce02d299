package org.waymark.intake;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** Which application. */
public record ApplicationId(UUID value) {

    public static ApplicationId next() {
        return new ApplicationId(Ids.next());
    }

    /** @throws NotFound when the text is no id, so that a made-up address is answered as an unknown one */
    public static ApplicationId of(String text) {
        return new ApplicationId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
