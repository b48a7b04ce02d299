package org.waymark.library.editing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Words;

/** Compares two editions field by field. */
@Component
class FieldDifferences {
    private final DetailsInWords details;

    FieldDifferences(DetailsInWords details) {
        this.details = details;
    }

    /** Only the fields that differ. */
    List<FieldDifference> between(Kind kind, Words before, Words after) {
        var fields = new ArrayList<FieldDifference>();
        add(fields, "Title", before.title(), after.title());
        add(fields, "Summary", before.summary(), after.summary());
        add(fields, "Text", before.body(), after.body());
        add(fields, "Details", details.lines(kind, before.details()), details.lines(kind, after.details()));
        return fields;
    }

    private static void add(List<FieldDifference> fields, String name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new FieldDifference(name, Differences.shortened(before, after)));
        }
    }
}
