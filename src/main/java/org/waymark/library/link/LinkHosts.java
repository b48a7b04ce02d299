package org.waymark.library.link;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Whose website an address is of. */
final class LinkHosts {
    private LinkHosts() {}

    /** In small letters; empty where the address has none. */
    static String of(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getHost(), "").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
