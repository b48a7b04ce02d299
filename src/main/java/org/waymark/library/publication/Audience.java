package org.waymark.library.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a resource is for. */
public enum Audience {
    TRAINEES("Trainees"),
    EVERYONE("Everyone"),
    COACHES_AND_SUPERVISORS("Coaches and supervisors");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As details and front matter say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Audience> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The label of a code; the code itself where nobody knows it. */
    public static String label(String code) {
        return of(code).map(Audience::label).orElse(code);
    }
}
