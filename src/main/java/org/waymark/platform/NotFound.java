package org.waymark.platform;

import java.util.UUID;

/** Nothing is there, or nothing that this actor may know of: both are answered with the same 404 page. */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what, null, false, false);
    }

    /** Reads an id from an address. */
    public static UUID unlessId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("no id");
        }
    }
}
