package org.waymark.intake;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** Which programme period. */
public record ProgrammePeriodId(UUID value) {

    public static ProgrammePeriodId next() {
        return new ProgrammePeriodId(Ids.next());
    }

    /** @throws NotFound when the text is no id, so that a made-up address is answered as an unknown one */
    public static ProgrammePeriodId of(String text) {
        return new ProgrammePeriodId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
