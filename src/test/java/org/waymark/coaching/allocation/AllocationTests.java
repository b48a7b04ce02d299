package org.waymark.coaching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.allocation.CoachOffer.DeclineReason;
import org.waymark.coaching.allocation.CoachOffer.State;
import org.waymark.coaching.coach.Acquaintances;
import org.waymark.coaching.coach.Profiles;
import org.waymark.coaching.coach.Tie.ToSpecialtyProgramme;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportState;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.testing.TestClock;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class AllocationTests extends ACoachWithRoom {
    @Autowired
    private Offering offering;

    @Autowired
    private Answering answering;

    @Autowired
    private OffersTimeOut timeOut;

    @Autowired
    private CoachOffers offers;

    @Autowired
    private Supports supports;

    @Autowired
    private Acquaintances acquaintances;

    @Autowired
    private Profiles profiles;

    private Actor coordinator;

    @BeforeEach
    void people() {
        coordinator = cast.coordinator();
    }

    @Test
    void anAcceptedApplicationWaitsForACoachFromThatMoment() {
        var support = cast.awaiting();
        assertThat(support.state()).isEqualTo(SupportState.AWAITING_COACH);
        assertThat(support.queuedAt()).isEqualTo(TestClock.START);
        assertThat(support.coach()).isNull();
    }

    @Test
    void aCoachWhoAcceptsIsTheCoach() {
        var support = cast.offered(coach);
        assertThat(support.state()).isEqualTo(SupportState.OFFERED_TO_COACH);
        assertThat(support.coach()).isNull();
        assertThat(answering.accept(cast.pending(support), coach)).isEqualTo(AnswerResult.ACCEPTED);
        assertThat(cast.now(support).state()).isEqualTo(SupportState.ALLOCATED);
        assertThat(cast.now(support).coach()).isEqualTo(coach.person());
    }

    @Test
    void aRefusalGoesBackToTheOldPlace() {
        var support = cast.offered(coach);
        clock.advance(Duration.ofDays(1));
        answering.decline(cast.pending(support), DeclineReason.OTHER, "I retire in May", coach);
        assertBackAtTheOldPlace(support);
        assertThat(offers.of(support.id()).getFirst().state()).isEqualTo(State.DECLINED);
        assertThat(answering.words(offers.of(support.id()).getFirst())).contains("I retire in May");
    }

    @Test
    void afterFiveWorkingDaysAnOfferTimesOut() {
        var support = cast.offered(coach);
        clock.set(TestClock.START.plus(Duration.ofDays(7)).minusSeconds(1));
        timeOut.run();
        assertThat(cast.now(support).state()).isEqualTo(SupportState.OFFERED_TO_COACH);
        clock.advance(Duration.ofSeconds(1));
        timeOut.run();
        timeOut.run();
        assertBackAtTheOldPlace(support);
    }

    @Test
    void anAnswerAfterTheLastMomentComesTooLate() {
        var support = cast.offered(coach);
        var offer = cast.pending(support);
        clock.advance(Duration.ofDays(7));
        assertThat(answering.accept(offer, coach)).isEqualTo(AnswerResult.NO_LONGER_OPEN);
        assertThat(cast.now(support).coach()).isNull();
    }

    @Test
    void aCoachWhoKnowsTheClientIsNeverAskedAgain() {
        var support = cast.offered(coach);
        assertThat(answering.knows(cast.pending(support), coach)).isEqualTo(AnswerResult.RETURNED);
        assertBackAtTheOldPlace(support);
        assertThat(acquaintances.of(support.client())).containsExactly(coach.person());
        var again = cast.now(support);
        assertThat(offering.offer(again.id(), again.version(), coach.person(), coordinator))
                .isEqualTo(new OfferResult.NotSuitable(List.of("Not suitable under the impartiality rules")));
    }

    @Test
    void theRulesAreAskedAtTheOfferWhateverThePageShowed() {
        var tied = cast.coach(5, new ToSpecialtyProgramme("cardiology", ""));
        var support = cast.awaiting();
        assertThat(offering.offer(support.id(), support.version(), tied.person(), coordinator))
                .isEqualTo(new OfferResult.NotSuitable(List.of("Not suitable under the impartiality rules")));
        assertThat(cast.now(support).state()).isEqualTo(SupportState.AWAITING_COACH);
    }

    @Test
    void theRulesAreAskedAgainWhenTheCoachAcceptsAndSheIsNotToldWhy() {
        var support = cast.offered(coach);
        var offer = cast.pending(support);
        profiles.tie(coach.person(), new ToSpecialtyProgramme("cardiology", ""), coordinator);
        assertThat(answering.accept(offer, coach)).isEqualTo(AnswerResult.NO_LONGER_OPEN);
        assertBackAtTheOldPlace(support);
    }

    @Test
    void aCoordinatorTakesAnOfferBack() {
        var support = cast.offered(coach);
        assertThat(offering.takeBack(support.id(), support.version(), coordinator))
                .isInstanceOf(OfferResult.Done.class);
        assertBackAtTheOldPlace(support);
        assertThat(offers.of(support.id()).getFirst().state()).isEqualTo(State.TAKEN_BACK);
    }

    @Test
    void aReallocatedClientIsGoneForTheOldCoach() {
        var support = cast.active(coach);
        clock.advance(Duration.ofDays(30));
        offering.reallocate(support.id(), support.version(), coordinator);
        assertBackAtTheOldPlace(support);
        assertThatThrownBy(() -> supports.ofCoach(coach.person(), support.id())).isInstanceOf(NotFound.class);
        assertThat(supports.ofCoach(coach.person())).isEmpty();
    }

    @Test
    void whoeverComesSecondIsToldHowItStands() {
        var support = cast.awaiting();
        offering.offer(support.id(), support.version(), coach.person(), coordinator);
        var second =
                offering.offer(support.id(), support.version(), cast.coach(5).person(), cast.coordinator());
        assertThat(second)
                .isInstanceOfSatisfying(
                        OfferResult.MovedMeanwhile.class,
                        moved -> assertThat(moved.now().state()).isEqualTo(SupportState.OFFERED_TO_COACH));
    }

    @Test
    void aFullCoachIsRefusedAndAnOpenOfferCounts() {
        var small = cast.coach(1);
        cast.offered(small);
        var support = cast.awaiting();
        assertThat(offering.offer(support.id(), support.version(), small.person(), coordinator))
                .isEqualTo(new OfferResult.NotSuitable(List.of("Has no room: 1 of 1 clients")));
    }

    @Test
    void aCoachWithOneLastPlaceCanAccept() {
        var small = cast.coach(1);
        assertThat(cast.allocated(small).state()).isEqualTo(SupportState.ALLOCATED);
    }

    @Test
    void nobodyGivesAClientToHerself() {
        var support = cast.awaiting();
        assertThat(offering.offer(support.id(), support.version(), coach.person(), coach))
                .isInstanceOf(OfferResult.NotSuitable.class);
    }

    @Test
    void anotherCoachCannotReadOrAnswerAnOffer() {
        var support = cast.offered(coach);
        var other = cast.coach(5);
        var offer = cast.pending(support);
        assertThatThrownBy(() -> offers.ofCoach(other.person(), offer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.accept(offer, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.knows(offer, other)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatSpokeForACoachIsToldToTheClient() {
        var support = cast.allocated(coach);
        assertThat(offers.acceptedOf(support.id(), coach.person()).orElseThrow().why())
                .contains(MatchReason.PROFESSION, MatchReason.TOPIC);
    }

    @Test
    void theHistoryTellsEachMove() {
        var support = cast.active(coach);
        assertThat(supports.history(support.id()))
                .extracting(move -> move.move().name())
                .containsExactly("OFFER", "ACCEPT", "AGREE");
    }

    private void assertBackAtTheOldPlace(Support before) {
        var now = cast.now(before);
        assertThat(now.state()).isEqualTo(SupportState.AWAITING_COACH);
        assertThat(now.queuedAt()).isEqualTo(before.queuedAt());
        assertThat(now.coach()).isNull();
    }
}
