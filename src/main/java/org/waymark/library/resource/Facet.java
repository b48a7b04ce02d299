package org.waymark.library.resource;

import java.util.List;
import java.util.Locale;

/** One way in which the list can be narrowed; its name in an address is its own, in small letters. */
enum Facet {
    KIND("What it is"),
    STAGE("Stage of SCAN"),
    TOPIC("Topic"),
    PROFESSION("Profession"),
    TIME("Time needed");

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of a resource; none: it is there whatever is chosen. */
    List<String> codes(ResourceLine line) {
        return switch (this) {
            case KIND -> List.of(line.kind().code());
            case STAGE -> line.stages();
            case TOPIC -> line.topics();
            case PROFESSION -> line.professions();
            case TIME ->
                TimeNeeded.of(line.minutes()).map(TimeNeeded::code).stream().toList();
        };
    }

    /** Whether a resource is shown under a code. */
    boolean matches(ResourceLine line, String code) {
        return codes(line).contains(code)
                || (this == PROFESSION && line.professions().isEmpty());
    }
}
