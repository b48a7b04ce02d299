package org.waymark.coaching.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.coaching.outcome.OutcomeResult;
import org.waymark.coaching.outcome.Outcomes;
import org.waymark.testing.AtOnce;
import org.waymark.testing.WaymarkTest;

/** Several people want the same thing at once, each on a connection of her own. */
@WaymarkTest
class RaceTests extends AClientWithACoach {
    @Autowired
    private Outcomes outcomes;

    @Test
    void ofEightClientsWhoWantOneTimeExactlyOneGetsIt() throws Exception {
        var clients = IntStream.range(0, 8).mapToObj(_ -> cast.client(coach)).toList();
        var results = AtOnce.all(clients.stream()
                .<Callable<BookingResult>>map(client -> () -> journeys.tryToBook(client, uk("2027-03-08T10:00")))
                .toList());
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        clients.forEach(journeys::ledgerAddsUp);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void overlappingTimesOfOneCoachGoToOneOfTheTwo() throws Exception {
        var one = cast.client(coach);
        var other = cast.client(coach);
        var results = AtOnce.all(List.of(
                () -> journeys.tryToBook(one, uk("2027-03-08T10:00")),
                () -> journeys.tryToBook(other, uk("2027-03-08T10:30"))));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
    }

    @Test
    void oneClientWithTwoCoachesIsNotBookedTwiceAtOneTime() throws Exception {
        var again = cast.client(cast.coach(), amara.actor(), amara.period());
        var results = AtOnce.all(List.of(
                () -> journeys.tryToBook(amara, uk("2027-03-08T10:00")),
                () -> journeys.tryToBook(again, uk("2027-03-08T10:30"))));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void theLastUnitIsUsedOnce() throws Exception {
        var again = cast.client(cast.coach(), amara.actor(), amara.period());
        journeys.book(amara, "2027-03-15T10:00");
        journeys.book(amara, "2027-03-16T10:00");
        var results = AtOnce.all(List.of(
                () -> journeys.tryToBook(amara, uk("2027-03-17T10:00")),
                () -> journeys.tryToBook(again, uk("2027-03-18T10:00"))));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        assertThat(results).contains(new BookingResult.NothingLeft(3));
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void aCancellationAndAnOutcomeAtOnceLeaveOneOfThem() throws Exception {
        var id = journeys.book(amara, "2027-03-08T10:00");
        clock.setLondon("2027-03-08T10:05");
        var told = journeys.wish(id, uk("2027-03-08T09:00"), true, "Rang this morning.");
        var results = AtOnce.all(
                List.<Callable<Object>>of(() -> journeys.cancelAsTold(told, coach), () -> outcomes.held(id, 0, coach)));
        assertThat(results)
                .filteredOn(r -> r instanceof ChangeResult.Done || r instanceof OutcomeResult.Done)
                .hasSize(1);
        assertThat(journeys.now(id).state()).isIn(AppointmentState.HELD, AppointmentState.CHANGED_LATE);
        journeys.ledgerAddsUp(amara);
    }
}
