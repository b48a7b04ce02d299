package org.waymark.library.editing;

import java.util.List;

/**
 * How one field differs between two editions.
 *
 * @param name of the field: "Title"
 */
public record FieldDifference(String name, List<DifferentLine> lines) {
    public FieldDifference {
        lines = List.copyOf(lines);
    }
}
