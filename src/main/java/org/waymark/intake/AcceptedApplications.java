package org.waymark.intake;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.Applications;
import org.waymark.intake.application.AvoidWishes;
import org.waymark.intake.application.Names;
import org.waymark.platform.NotFound;

/** What coaching may know of applications: of accepted ones only. */
@Component
public class AcceptedApplications {
    private final Applications applications;
    private final ApplicationAnswers answers;
    private final AvoidWishes avoidWishes;
    private final People people;
    private final Names names;

    AcceptedApplications(
            Applications applications,
            ApplicationAnswers answers,
            AvoidWishes avoidWishes,
            People people,
            Names names) {
        this.applications = applications;
        this.answers = answers;
        this.avoidWishes = avoidWishes;
        this.people = people;
        this.names = names;
    }

    /**
     * As its client's coach reads it. Whoever shows it checks that the reader is this coach, and records the opening.
     *
     * @throws NotFound when there is no accepted application with this id
     */
    public ApplicationForCoach forCoach(ApplicationId id) {
        var application = accepted(id);
        var given = answers.of(application);
        var client = people.get(application.client());
        var practical = given.practical();
        return new ApplicationForCoach(
                id,
                application.reference() == null ? "" : application.reference().value(),
                client.id(),
                client.name(),
                client.preferredName(),
                client.pronouns(),
                names.profession(given.work().profession()),
                names.grade(given.work().grade()),
                names.specialty(given.work().specialty()),
                names.organisation(given.workplace().placement()),
                names.organisation(given.workplace().nextPlacement()),
                given.request().reasons().stream().map(names::topic).toList(),
                given.request().words(),
                given.request().hopes(),
                given.situation().scanStage(),
                given.situation().deadline(),
                practical.modes().stream().sorted().map(MeetingMode::label).toList(),
                names.venue(practical.venue()),
                practical.times().stream().sorted().map(TimeThatSuits::label).toList(),
                practical.adjustments(),
                practical.wishes());
    }

    /**
     * What the allocation policy weighs, avoid-wishes among it: for no page and no other reader.
     *
     * @throws NotFound when there is no accepted application with this id
     */
    public AllocationFacts facts(ApplicationId id) {
        var application = accepted(id);
        var given = answers.of(application);
        var avoid = avoidWishes.of(application);
        return new AllocationFacts(
                id,
                application.client(),
                given.work().profession(),
                given.work().specialty(),
                Set.copyOf(given.request().reasons()),
                given.practical().modes(),
                given.practical().venue(),
                given.practical().times(),
                placements(given.workplace()),
                given.training().programme(),
                given.training().hasScheme() ? given.training().scheme() : null,
                given.training().region(),
                given.practical().wishes(),
                avoid.coaches(),
                avoid.organisations(),
                avoid.specialties(),
                avoid.hasPending());
    }

    private Application accepted(ApplicationId id) {
        var application = applications.get(id);
        if (application.state() != ApplicationState.ACCEPTED) {
            throw new NotFound("accepted application");
        }
        return application;
    }

    private static Set<String> placements(Answers.Workplace workplace) {
        return Stream.of(workplace.placement(), workplace.nextPlacement())
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(Answers.NONE) && !code.equals(Answers.ANOTHER))
                .collect(Collectors.toSet());
    }
}
