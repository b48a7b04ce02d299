package org.waymark.coaching.coach;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.intake.CoachDirectory;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;

/** Tells the application form which coaches there are. */
@Component
class CoachesForClients implements CoachDirectory {
    private final People people;
    private final Coaches coaches;
    private final Clock clock;

    CoachesForClients(People people, Coaches coaches, Clock clock) {
        this.people = people;
        this.coaches = coaches;
        this.clock = clock;
    }

    @Override
    public List<CoachChoice> coaches() {
        var today = UkTime.dateOf(clock.instant());
        var taking = coaches.all().stream()
                .filter(coach -> !coach.modes().isEmpty() && !coach.takesBreakOn(today))
                .map(Coach::person)
                .collect(Collectors.toSet());
        return people.withRole(Role.COACH).stream()
                .filter(person -> taking.contains(person.id()))
                .map(person -> new CoachChoice(person.id(), person.name()))
                .toList();
    }
}
