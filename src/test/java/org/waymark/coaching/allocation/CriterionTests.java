package org.waymark.coaching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.coaching.Mode;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;

class CriterionTests {
    private final ACase client = new ACase();
    private final ACandidate coach = new ACandidate();

    @Test
    void anEarlierCoachComesFirst() {
        client.specialty = "cardiology";
        coach.name = "Earlier";
        coach.coachedClient = true;
        var expert = new ACandidate();
        expert.name = "Expert";
        expert.specialties = Set.of("cardiology");
        assertThat(order(expert, coach)).containsExactly("Earlier", "Expert");
    }

    @Test
    void knowingTheSpecialtySpeaksForACoach() {
        client.specialty = "cardiology";
        coach.specialties = Set.of("cardiology");
        assertThat(Assessment.of(client.made(), coach.made()).reasonsForClient())
                .containsExactly(MatchReason.SPECIALTY, MatchReason.PROFESSION);
    }

    @Test
    void anotherProfessionSpeaksAgainstButIsPossible() {
        client.profession = "midwife";
        var assessment = Assessment.of(client.made(), coach.made());
        assertThat(assessment.possible()).isTrue();
        assertThat(assessment.findings())
                .filteredOn(finding -> !finding.isFor())
                .extracting(Finding::words)
                .containsExactly("Doesn’t usually work with the client’s profession");
    }

    @Test
    void eachSharedTopicCounts() {
        client.reasons = Set.of("unsure-direction", "after-cct", "other");
        coach.topics = Set.of("unsure-direction", "after-cct");
        assertThat(Criterion.TOPICS.look(client.made(), coach.made()))
                .map(Finding::words)
                .contains("Has experience with 2 of the reasons the client gave");
    }

    @Test
    void theChosenPlaceCountsOnlyForMeetingInPerson() {
        client.venue = "main-hall";
        assertThat(Criterion.VENUE.look(client.made(), coach.made())).isEmpty();
        client.modes = Set.of(MeetingMode.IN_PERSON, MeetingMode.VIDEO);
        assertThat(Criterion.VENUE.look(client.made(), coach.made()))
                .map(Finding::isFor)
                .contains(false);
        coach.modes = Set.of(Mode.IN_PERSON);
        coach.venues = Set.of("main-hall");
        assertThat(Criterion.VENUE.look(client.made(), coach.made()))
                .map(Finding::isFor)
                .contains(true);
    }

    @Test
    void sharedHoursSpeakForACoachAndNoneAgainst() {
        client.times = Set.of(TimeThatSuits.SATURDAYS, TimeThatSuits.WEEKDAY_EVENINGS);
        coach.usualTimes = Set.of(TimeThatSuits.WEEKDAY_EVENINGS);
        assertThat(Criterion.TIMES.look(client.made(), coach.made()))
                .map(Finding::isFor)
                .contains(true);
        coach.usualTimes = Set.of(TimeThatSuits.WEEKDAY_MORNINGS);
        assertThat(Criterion.TIMES.look(client.made(), coach.made()))
                .map(Finding::isFor)
                .contains(false);
    }

    @Test
    void aCoachWithMoreRoomComesBeforeOneWithLess() {
        coach.name = "Busy";
        coach.clients = 9;
        var free = new ACandidate();
        free.name = "Free";
        assertThat(order(coach, free)).containsExactly("Free", "Busy");
    }

    @Test
    void aCoachWhoDeclinedComesAfterTheOthersButIsPossible() {
        coach.name = "Declined";
        coach.declinedClient = true;
        var other = new ACandidate();
        other.name = "Other";
        other.professions = Set.of();
        assertThat(order(coach, other)).containsExactly("Other", "Declined");
    }

    @Test
    void coachesWhoAreNotPossibleComeLastByName() {
        coach.name = "Zoe";
        coach.coachedClient = true;
        coach.knowsClient = true;
        var full = new ACandidate();
        full.name = "Abel";
        full.clients = 10;
        var possible = new ACandidate();
        possible.name = "Possible";
        assertThat(order(coach, full, possible)).containsExactly("Possible", "Abel", "Zoe");
    }

    private Stream<String> order(ACandidate... coaches) {
        return Stream.of(coaches)
                .map(each -> Assessment.of(client.made(), each.made()))
                .sorted(Assessment.BEST_FIRST)
                .map(assessment -> assessment.coach().name());
    }
}
