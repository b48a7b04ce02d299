package org.waymark.coaching.allocation;

import java.util.Set;
import java.util.function.Predicate;
import org.waymark.coaching.coach.Coach;
import org.waymark.coaching.coach.Tie;
import org.waymark.intake.TimeThatSuits;
import org.waymark.platform.PersonId;

/**
 * The coach's side of an allocation, as the rules read it.
 *
 * @param clients how many she has now, those offered to her and not yet answered among them
 * @param knowsClient she said so when she was asked
 * @param coachedClient in an earlier support
 * @param declinedClient in this support, or let the offer time out
 * @param usualTimes when she usually has open times; empty when she has given no hours
 */
record Candidate(
        Coach coach,
        String name,
        Set<Tie> ties,
        int clients,
        boolean knowsClient,
        boolean coachedClient,
        boolean declinedClient,
        Set<TimeThatSuits> usualTimes) {
    Candidate {
        ties = Set.copyOf(ties);
        usualTimes = Set.copyOf(usualTimes);
    }

    PersonId person() {
        return coach.person();
    }

    /** How many more clients she takes; 0 when she is full. */
    int room() {
        return Math.max(0, coach.caseloadLimit() - clients);
    }

    <T extends Tie> boolean hasTie(Class<T> kind, Predicate<T> matching) {
        return ties.stream().filter(kind::isInstance).map(kind::cast).anyMatch(matching);
    }
}
