package org.waymark.site;

import java.util.Set;

/** What a checker found, in one line for each kind of thing that is wrong. */
final class Problems {
    private Problems() {}

    static String inWords(String problem, Set<String> places) {
        var first = places.iterator().next();
        return problem + " | " + places.size() + (places.size() == 1 ? " place: " : " places, one of them: ") + first;
    }
}
