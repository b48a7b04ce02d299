package org.waymark.library.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems, but not without end. */
final class Remarks {
    static final int AT_MOST = 50;

    private final List<Problem> problems = new ArrayList<>();

    void add(int line, String words) {
        add(new Problem(line, words));
    }

    void add(Problem problem) {
        if (problems.size() < AT_MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    List<Problem> inOrder() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
