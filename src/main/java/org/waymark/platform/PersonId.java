package org.waymark.platform;

import java.io.Serializable;
import java.util.UUID;

/** Who somebody is, whatever their address or name becomes. */
public record PersonId(UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** @throws NotFound when the text is no id, so that a made-up address is answered as an unknown one */
    public static PersonId of(String text) {
        return new PersonId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
