package org.waymark.coaching.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Cast;
import org.waymark.coaching.appointment.Journeys;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.coaching.outcome.OutcomeResult;
import org.waymark.coaching.outcome.Outcomes;
import org.waymark.platform.Actor;
import org.waymark.testing.TestClock;
import org.waymark.testing.WaymarkTest;

/** Several people want the same thing at once, each on a connection of her own. */
@WaymarkTest
class RaceTests {
    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private TestClock clock;

    private Journeys journeys;
    private Cast cast;
    private Actor coach;

    @BeforeEach
    void people() {
        clock.reset();
        journeys = new Journeys(program);
        cast = new Cast(db);
        coach = cast.coach();
    }

    @Test
    void ofEightClientsWhoWantOneTimeExactlyOneGetsIt() throws Exception {
        var clients = IntStream.range(0, 8).mapToObj(_ -> cast.client(coach)).toList();
        var results = atOnce(clients.stream()
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
        var results = atOnce(List.of(
                () -> journeys.tryToBook(one, uk("2027-03-08T10:00")),
                () -> journeys.tryToBook(other, uk("2027-03-08T10:30"))));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
    }

    @Test
    void oneClientWithTwoCoachesIsNotBookedTwiceAtOneTime() throws Exception {
        var amara = cast.client(coach);
        var again = cast.client(cast.coach(), amara.actor(), amara.period());
        var results = atOnce(List.of(
                () -> journeys.tryToBook(amara, uk("2027-03-08T10:00")),
                () -> journeys.tryToBook(again, uk("2027-03-08T10:30"))));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void theLastUnitIsUsedOnce() throws Exception {
        var amara = cast.client(coach);
        var again = cast.client(cast.coach(), amara.actor(), amara.period());
        journeys.book(amara, "2027-03-15T10:00");
        journeys.book(amara, "2027-03-16T10:00");
        var results = atOnce(List.of(
                () -> journeys.tryToBook(amara, uk("2027-03-17T10:00")),
                () -> journeys.tryToBook(again, uk("2027-03-18T10:00"))));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        assertThat(results).contains(new BookingResult.NothingLeft(3));
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void aCancellationAndAnOutcomeAtOnceLeaveOneOfThem() throws Exception {
        var amara = cast.client(coach);
        var id = journeys.book(amara, "2027-03-08T10:00");
        clock.setLondon("2027-03-08T10:05");
        var told = journeys.wish(id, uk("2027-03-08T09:00"), true, "Rang this morning.");
        var results = atOnce(
                List.<Callable<Object>>of(() -> journeys.cancelAsTold(told, coach), () -> outcomes.held(id, 0, coach)));
        assertThat(results)
                .filteredOn(r -> r instanceof ChangeResult.Done || r instanceof OutcomeResult.Done)
                .hasSize(1);
        assertThat(journeys.now(id).state()).isIn(AppointmentState.HELD, AppointmentState.CHANGED_LATE);
        journeys.ledgerAddsUp(amara);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = acts.stream()
                    .map(act -> threads.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .toList();
            return results(futures);
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) throws Exception {
        var results = new java.util.ArrayList<T>();
        for (var future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
