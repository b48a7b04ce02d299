package org.waymark.library.editing;

import java.util.List;

/** How two editions differ, field by field; only those fields that do. */
public record DifferencesPage(Headline headline, VersionLine from, VersionLine to, List<FieldDifference> fields) {
    public DifferencesPage {
        fields = List.copyOf(fields);
    }
}
