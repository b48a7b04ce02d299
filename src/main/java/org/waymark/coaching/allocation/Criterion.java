package org.waymark.coaching.allocation;

import static org.waymark.coaching.allocation.Finding.speaksAgainst;
import static org.waymark.coaching.allocation.Finding.speaksFor;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.coaching.Mode;

/** Something to weigh. A coordinator may choose against it. */
@FunctionalInterface
interface Criterion {
    Optional<Finding> look(AllocationCase about, Candidate coach);

    Criterion CONTINUITY = (_, coach) -> coach.coachedClient()
            ? Optional.of(speaksFor(40, MatchReason.CONTINUITY, "Has worked with this client before"))
            : Optional.empty();

    Criterion SPECIALTY = (about, coach) -> Optional.ofNullable(about.facts().specialty())
            .filter(coach.coach().specialties()::contains)
            .map(_ -> speaksFor(25, MatchReason.SPECIALTY, "Knows the client’s specialty"));

    Criterion PROFESSION = (about, coach) -> Optional.ofNullable(about.facts().profession())
            .map(profession -> coach.coach().professions().contains(profession)
                    ? speaksFor(20, MatchReason.PROFESSION, "Works with the client’s profession")
                    : speaksAgainst(20, "Doesn’t usually work with the client’s profession"));

    Criterion TOPICS = (about, coach) -> {
        var shared = about.facts().reasons().stream()
                .filter(coach.coach().topics()::contains)
                .count();
        return shared == 0
                ? Optional.empty()
                : Optional.of(speaksFor(
                        (int) (10 * shared),
                        MatchReason.TOPIC,
                        "Has experience with " + (shared == 1 ? "a reason" : shared + " of the reasons")
                                + " the client gave"));
    };

    Criterion VENUE = (about, coach) -> {
        var venue = about.facts().venue();
        if (venue == null || !about.modes().contains(Mode.IN_PERSON)) {
            return Optional.empty();
        }
        return Optional.of(
                coach.coach().modes().contains(Mode.IN_PERSON)
                                && coach.coach().venues().contains(venue)
                        ? speaksFor(15, MatchReason.VENUE, "Meets people at the place the client chose")
                        : speaksAgainst(15, "Doesn’t meet people at the place the client chose"));
    };

    Criterion TIMES = (about, coach) -> {
        if (about.facts().times().isEmpty() || coach.usualTimes().isEmpty()) {
            return Optional.empty();
        }
        var shared = new TreeSet<>(about.facts().times());
        shared.retainAll(coach.usualTimes());
        return Optional.of(
                shared.isEmpty()
                        ? speaksAgainst(15, "Has no hours at the times that suit the client")
                        : speaksFor(15, MatchReason.TIMES, "Has hours at times that suit the client"));
    };

    /** The nearer to the limit, the less speaks for her. */
    Criterion ROOM = (_, coach) -> coach.room() == 0
            ? Optional.empty()
            : Optional.of(speaksFor(
                    Math.max(1, 10 * coach.room() / coach.coach().caseloadLimit()),
                    "Has room: " + coach.clients() + " of " + coach.coach().caseloadLimit() + " clients"));

    Criterion DECLINED = (_, coach) -> coach.declinedClient()
            ? Optional.of(speaksAgainst(60, "Was asked before and didn’t take this client"))
            : Optional.empty();

    List<Criterion> ALL = List.of(CONTINUITY, SPECIALTY, PROFESSION, TOPICS, VENUE, TIMES, ROOM, DECLINED);
}
