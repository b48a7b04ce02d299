package org.waymark.coaching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.support.SupportState;
import org.waymark.testing.AtOnce;
import org.waymark.testing.WaymarkTest;

/** Two people act at once, each on a connection of her own. */
@WaymarkTest
class AllocationRaceTests extends ACoachWithRoom {
    @Autowired
    private Offering offering;

    @Autowired
    private Answering answering;

    @Autowired
    private CoachOffers offers;

    @Test
    void ofTwoCoordinatorsWhoOfferOneClientOneWinsAndTheOtherIsTold() throws Exception {
        var support = cast.awaiting();
        var coaches = List.of(cast.coach(5), cast.coach(5));
        var coordinators = List.of(cast.coordinator(), cast.coordinator());
        var results = AtOnce.all(IntStream.range(0, 2)
                .<Callable<OfferResult>>mapToObj(number -> () -> offering.offer(
                        support.id(), support.version(), coaches.get(number).person(), coordinators.get(number)))
                .toList());
        assertThat(results).filteredOn(OfferResult.Done.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(OfferResult.MovedMeanwhile.class::isInstance)
                .hasSize(1);
        assertThat(offers.of(support.id())).hasSize(1);
    }

    @Test
    void offersAtOnceDoNotExceedACaseload() throws Exception {
        var coach = cast.coach(1);
        var supports = IntStream.range(0, 4).mapToObj(_ -> cast.awaiting()).toList();
        var coordinator = cast.coordinator();
        var results = AtOnce.all(supports.stream()
                .<Callable<OfferResult>>map(
                        support -> () -> offering.offer(support.id(), support.version(), coach.person(), coordinator))
                .toList());
        assertThat(results).filteredOn(OfferResult.Done.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(OfferResult.NotSuitable.class::isInstance)
                .hasSize(3);
    }

    @Test
    void anAcceptanceAndATakingBackDoNotBothHappen() throws Exception {
        var coach = cast.coach(5);
        var support = cast.offered(coach);
        var offer = cast.pending(support);
        var coordinator = cast.coordinator();
        var results = AtOnce.all(List.<Callable<Object>>of(
                () -> answering.accept(offer, coach),
                () -> offering.takeBack(support.id(), support.version(), coordinator)));
        var now = cast.now(support);
        if (results.contains(AnswerResult.ACCEPTED)) {
            assertThat(now.state()).isEqualTo(SupportState.ALLOCATED);
            assertThat(results.get(1)).isInstanceOf(OfferResult.MovedMeanwhile.class);
        } else {
            assertThat(now.state()).isEqualTo(SupportState.AWAITING_COACH);
            assertThat(results.get(1)).isInstanceOf(OfferResult.Done.class);
        }
    }
}
