package org.waymark.coaching.allocation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.allocation.AllocationPage.Choice;
import org.waymark.coaching.allocation.AllocationPage.PastOffer;
import org.waymark.coaching.support.Support;
import org.waymark.intake.AcceptedApplications;
import org.waymark.intake.ApplicationForCoach;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Page;
import org.waymark.platform.web.Problems;

/**
 * Puts an allocation on a page. Staff who also coach see only coaches who can be chosen, and never themselves: from an
 * absence they can't tell a full caseload from a wish to avoid somebody.
 */
@Component
class AllocationPages {
    private static final int SIZE = 20;

    private final Candidates candidates;
    private final CoachOffers offers;
    private final Answering answering;
    private final AcceptedApplications applications;
    private final People people;
    private final Clock clock;

    AllocationPages(
            Candidates candidates,
            CoachOffers offers,
            Answering answering,
            AcceptedApplications applications,
            People people,
            Clock clock) {
        this.candidates = candidates;
        this.offers = offers;
        this.answering = answering;
        this.applications = applications;
        this.people = people;
        this.clock = clock;
    }

    AllocationPage page(Support support, View view, Actor actor, Problems problems) {
        var application = applications.forCoach(support.application());
        var past = offers.of(support.id());
        var pending = past.stream().filter(CoachOffer::isPending).findFirst();
        var coach = pending.map(CoachOffer::coach).or(() -> Optional.ofNullable(support.coach()));
        return new AllocationPage(
                "/desk/allocation/" + support.id(),
                support.version(),
                support.state(),
                UkTime.day(support.queuedAt()),
                ChronoUnit.DAYS.between(UkTime.dateOf(support.queuedAt()), UkTime.dateOf(clock.instant())),
                application,
                deadline(application),
                "/desk/applications/" + support.application(),
                coach.map(this::name).orElse(null),
                pending.map(offer -> UkTime.dayAndTime(offer.answerBy())).orElse(null),
                candidates.mustWait(support),
                actor.has(Role.COACH) ? null : "/desk/applications/" + support.application() + "/avoid",
                past.stream()
                        .filter(offer -> !offer.isPending())
                        .map(this::past)
                        .toList(),
                choices(support, view, actor),
                view.others() && !actor.has(Role.COACH),
                problems);
    }

    private Page<Choice> choices(Support support, View view, Actor actor) {
        var listed = candidates.weighed(support).stream()
                .filter(assessment -> !actor.is(assessment.coach().person()))
                .filter(assessment -> assessment.possible() || (view.others() && !actor.has(Role.COACH)))
                .toList();
        var from = Math.min(listed.size(), Page.offset(view.number(), SIZE));
        var shown = listed.subList(from, Math.min(listed.size(), from + SIZE)).stream()
                .map(AllocationPages::choice)
                .toList();
        return new Page<>(shown, Math.max(1, view.number()), SIZE, listed.size());
    }

    private static Choice choice(Assessment assessment) {
        var coach = assessment.coach();
        return new Choice(
                coach.person().toString(),
                coach.name(),
                coach.coach().kind().words(),
                words(assessment, true),
                words(assessment, false),
                assessment.reasonsAgainst());
    }

    /** Beside a refusal, nothing else: what speaks for a coach could tell why she is refused. */
    private static List<String> words(Assessment assessment, boolean inFavour) {
        return assessment.possible()
                ? assessment.findings().stream()
                        .filter(finding -> finding.isFor() == inFavour)
                        .map(Finding::words)
                        .toList()
                : List.of();
    }

    private PastOffer past(CoachOffer offer) {
        var reason = offer.reason();
        var words = answering.words(offer).orElse("");
        var detail = reason == null ? "" : words.isEmpty() ? reason.label() : reason.label() + ": " + words;
        return new PastOffer(
                name(offer.coach()),
                UkTime.shortDay(offer.offeredAt()),
                offer.state().label(),
                detail);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("Somebody who has left");
    }

    private static @Nullable String deadline(ApplicationForCoach application) {
        var deadline = application.deadline();
        return deadline == null ? null : deadline.kind().label() + ", " + UkTime.day(deadline.on());
    }

    /** What of the coaches to list: which page, and whether with those who can't be chosen. */
    record View(int number, boolean others) {
        static final View FIRST = new View(1, false);
    }
}
