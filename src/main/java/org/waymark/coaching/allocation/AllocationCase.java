package org.waymark.coaching.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.coaching.Mode;
import org.waymark.intake.AllocationFacts;
import org.waymark.intake.MeetingMode;

/**
 * The client's side of an allocation, as the rules read it.
 *
 * @param groups the group of trusts of each organisation, or itself where it has none
 * @param today the day in the United Kingdom
 */
record AllocationCase(AllocationFacts facts, Map<String, String> groups, LocalDate today) {
    AllocationCase {
        groups = Map.copyOf(groups);
    }

    Set<Mode> modes() {
        return facts.modes().stream().map(AllocationCase::mode).collect(Collectors.toSet());
    }

    /** Whether two organisations are the same or belong to one group. */
    boolean sameGroup(String one, String other) {
        return groups.getOrDefault(one, one).equals(groups.getOrDefault(other, other));
    }

    private static Mode mode(MeetingMode wished) {
        return switch (wished) {
            case VIDEO -> Mode.VIRTUAL;
            case TELEPHONE -> Mode.TELEPHONE;
            case IN_PERSON -> Mode.IN_PERSON;
        };
    }
}
