package org.waymark.library.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a menu stands. */
public enum MenuPlace {
    HEADER("Above each public page"),
    FOOTER("Below each page");

    private final String label;

    MenuPlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<MenuPlace> of(String typed) {
        return Arrays.stream(values())
                .filter(place -> place.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
