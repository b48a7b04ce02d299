package org.waymark.coaching.allocation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.coaching.coach.Coach;
import org.waymark.coaching.coach.CoachKind;
import org.waymark.coaching.coach.Tie;
import org.waymark.intake.TimeThatSuits;
import org.waymark.platform.PersonId;

/** A coach with room and no ties, until a test says otherwise. */
final class ACandidate {
    final PersonId person = PersonId.next();
    String name = "Alex Marsh";
    Set<String> professions = Set.of("doctor");
    Set<String> specialties = Set.of();
    Set<String> topics = Set.of();
    Set<String> venues = Set.of();
    Set<Mode> modes = Set.of(Mode.VIRTUAL);
    int limit = 10;
    int clients = 0;

    @Nullable
    LocalDate pausedUntil;

    Set<Tie> ties = Set.of();
    boolean knowsClient;
    boolean coachedClient;
    boolean declinedClient;
    Set<TimeThatSuits> usualTimes = Set.of();

    Candidate made() {
        var coach = new Coach(
                person,
                CoachKind.CAREER_COACH,
                "",
                professions,
                specialties,
                topics,
                modes,
                venues,
                Set.of(),
                limit,
                pausedUntil,
                1);
        return new Candidate(coach, name, ties, clients, knowsClient, coachedClient, declinedClient, usualTimes);
    }
}
