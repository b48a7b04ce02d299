package org.waymark.library.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.publication.Kind;
import org.waymark.library.shipped.ShippedContent;

/** The paths of what ships, for tests that look at all of it. */
final class ShippedPages {
    private ShippedPages() {}

    /** Every page, the lists, and the pages that come from elsewhere in the program. */
    static List<String> paths() {
        var paths = new ArrayList<>(List.of("/eligibility", "/documents", "/resources", "/questions"));
        paths.addAll(of(Kind.PAGE));
        return paths;
    }

    /** All pages, resources and questions. */
    static List<String> all() {
        var paths = new ArrayList<>(paths());
        paths.addAll(of(Kind.RESOURCE));
        paths.addAll(of(Kind.QUESTION));
        return paths;
    }

    private static List<String> of(Kind kind) {
        return new ShippedContent()
                .files().stream()
                        .filter(file -> file.address().kind() == kind)
                        .map(file -> file.address().path())
                        .toList();
    }
}
