package org.waymark.coaching.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One coach weighed for one client. */
record Assessment(Candidate coach, List<Refusal> refusals, List<Finding> findings) {
    /** Whom to look at first: possible ones by what speaks for them, then the others by name. */
    static final Comparator<Assessment> BEST_FIRST = Comparator.comparing(Assessment::possible)
            .reversed()
            .thenComparing(Comparator.comparingInt(Assessment::score).reversed())
            .thenComparing(assessment -> assessment.coach().name());

    static Assessment of(AllocationCase about, Candidate coach) {
        var refusals = HardRule.ALL.stream()
                .map(rule -> rule.refusal(about, coach))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var findings = Criterion.ALL.stream()
                .map(criterion -> criterion.look(about, coach))
                .flatMap(Optional::stream)
                .toList();
        return new Assessment(coach, refusals, findings);
    }

    boolean possible() {
        return refusals.isEmpty();
    }

    /** What may be said about a coach who can't be chosen: an impartiality refusal stands alone. */
    List<String> reasonsAgainst() {
        return refusals.contains(Refusal.IMPARTIALITY)
                ? List.of(Refusal.IMPARTIALITY.reason())
                : refusals.stream().map(Refusal::reason).toList();
    }

    List<MatchReason> reasonsForClient() {
        return findings.stream()
                .map(Finding::reason)
                .flatMap(reason -> Optional.ofNullable(reason).stream())
                .toList();
    }

    /** Nothing speaks for a coach who can't be chosen. */
    private int score() {
        return !possible() ? 0 : findings.stream().mapToInt(Finding::weight).sum();
    }
}
