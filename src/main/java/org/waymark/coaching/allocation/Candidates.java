package org.waymark.coaching.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.UsualTimes;
import org.waymark.coaching.coach.Acquaintances;
import org.waymark.coaching.coach.Caseloads;
import org.waymark.coaching.coach.Coach;
import org.waymark.coaching.coach.CoachTies;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.support.Support;
import org.waymark.intake.AcceptedApplications;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.reference.Organisation;
import org.waymark.reference.Organisations;

/** Gathers both sides of an allocation, as they are now, and has them weighed. Avoid-wishes don't leave this package. */
@Component
class Candidates {
    private final AcceptedApplications applications;
    private final Organisations organisations;
    private final People people;
    private final Coaches coaches;
    private final CoachTies ties;
    private final Acquaintances acquaintances;
    private final Caseloads caseloads;
    private final CoachOffers offers;
    private final UsualTimes times;
    private final Clock clock;

    Candidates(
            AcceptedApplications applications,
            Organisations organisations,
            People people,
            Coaches coaches,
            CoachTies ties,
            Acquaintances acquaintances,
            Caseloads caseloads,
            CoachOffers offers,
            UsualTimes times,
            Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.people = people;
        this.coaches = coaches;
        this.ties = ties;
        this.acquaintances = acquaintances;
        this.caseloads = caseloads;
        this.offers = offers;
        this.times = times;
        this.clock = clock;
    }

    /** Whether something that the client typed has to be dealt with first. */
    boolean mustWait(Support support) {
        return applications.facts(support.application()).typedAvoidPending();
    }

    /** All coaches with a profile, weighed, the best first. */
    List<Assessment> weighed(Support support) {
        var about = about(support);
        return of(support).stream()
                .map(candidate -> Assessment.of(about, candidate))
                .sorted(Assessment.BEST_FIRST)
                .toList();
    }

    /** One coach weighed; empty when this person doesn't coach (any more). */
    Optional<Assessment> weighed(Support support, PersonId coach) {
        return weighed(support).stream()
                .filter(assessment -> assessment.coach().person().equals(coach))
                .findFirst();
    }

    private AllocationCase about(Support support) {
        var groups =
                organisations.all().stream().collect(Collectors.toMap(Organisation::code, Organisation::groupOrSelf));
        return new AllocationCase(applications.facts(support.application()), groups, UkTime.dateOf(clock.instant()));
    }

    private List<Candidate> of(Support support) {
        var coachPeople =
                people.withRole(Role.COACH).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var tiesOfAll = ties.ofAll();
        var clients = caseloads.now(support.id());
        var know = acquaintances.of(support.client());
        var earlier = caseloads.earlierCoachesOf(support.client(), support.id());
        var declined = offers.declinedBy(support.id());
        var usual = times.ofCoaches();
        return coaches.all().stream()
                .filter(coach -> coachPeople.containsKey(coach.person()))
                .map(coach -> new Candidate(
                        coach,
                        nameOf(coachPeople, coach),
                        tiesOfAll.getOrDefault(coach.person(), Set.of()),
                        clients.getOrDefault(coach.person(), 0),
                        know.contains(coach.person()),
                        earlier.contains(coach.person()),
                        declined.contains(coach.person()),
                        usual.getOrDefault(coach.person(), Set.of())))
                .toList();
    }

    private static String nameOf(Map<PersonId, Person> people, Coach coach) {
        return Optional.ofNullable(people.get(coach.person()))
                .map(Person::knownAs)
                .orElse("");
    }
}
