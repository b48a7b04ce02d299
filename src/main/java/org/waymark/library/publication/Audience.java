package org.waymark.library.publication;

import java.util.Optional;
import org.waymark.platform.Coded;

/** Whom a resource is for. */
public enum Audience implements Coded {
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

    public static Optional<Audience> of(String code) {
        return Coded.of(Audience.class, code);
    }

    /** The label of a code; the code itself where nobody knows it. */
    public static String label(String code) {
        return of(code).map(Audience::label).orElse(code);
    }
}
