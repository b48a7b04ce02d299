package org.waymark.library.search;

import java.util.List;

/** A stage of SCAN to search in. */
record SearchStage(String code, String name) {
    static final List<SearchStage> ALL = List.of(
            new SearchStage("self-awareness", "Self-awareness"),
            new SearchStage("career-exploration", "Career exploration"),
            new SearchStage("arriving-at-a-decision", "Arriving at a decision"),
            new SearchStage("next-steps", "Next steps"));

    static boolean isKnown(String code) {
        return ALL.stream().anyMatch(stage -> stage.code().equals(code));
    }
}
