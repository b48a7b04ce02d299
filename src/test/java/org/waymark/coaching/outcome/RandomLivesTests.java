package org.waymark.coaching.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Cast;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.booking.Booking;
import org.waymark.coaching.booking.Proposals;
import org.waymark.coaching.change.Cancelling;
import org.waymark.coaching.change.ChangeWish;
import org.waymark.coaching.change.Moving;
import org.waymark.coaching.decision.Deciding;
import org.waymark.coaching.decision.Decisions;
import org.waymark.platform.Actor;
import org.waymark.testing.WaymarkTest;

/**
 * Whatever people do, in whatever order: no more is used than was granted, nothing overlaps, and claims are just those of
 * the appointments that have their time. A failing seed is in the test's name; {@code -Dwaymark.seed=N} runs it alone.
 */
@WaymarkTest
class RandomLivesTests extends AClientWithACoach {
    private static final int STEPS = 60;

    private Actor coordinator;
    private Actor lead;
    private List<Cast.Client> clients;

    static List<Long> seeds() {
        var only = Long.getLong("waymark.seed");
        return only != null ? List.of(only) : List.of(1L, 2L, 3L, 20L, 61L, 1948L, 2027L, 99_991L);
    }

    @BeforeEach
    void people() {
        coordinator = cast.coordinator();
        lead = cast.lead();
        clients = new ArrayList<>();
        for (var i = 0; i < 3; i++) {
            clients.add(cast.client(coach));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRulesHoldWhateverPeopleDo(long seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            act(random);
            clients.forEach(journeys::ledgerAddsUp);
            journeys.claimsMatchAppointments(coach);
            nothingOverlaps();
        }
    }

    private void act(Random random) {
        var client = clients.get(random.nextInt(clients.size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> book(client, random);
            case 3 -> cancel(client, random);
            case 4, 5 -> move(client, random);
            case 6 -> clock.advance(Duration.ofHours(1L + random.nextInt(60)));
            case 7 -> record(client, random);
            case 8 -> correct(client, random);
            case 9 -> decide(client, random);
            case 10 -> cancelByUnit(client, random);
            default -> propose(client, random);
        }
    }

    private void book(Cast.Client client, Random random) {
        var wish = new Booking.Wish(client.support(), someStart(client, random), Mode.VIRTUAL, false);
        program.getBean(Booking.class).book(wish, client.actor());
    }

    private Instant someStart(Cast.Client client, Random random) {
        var open = program.getBean(BookableTimes.class).all(BookableTimes.Wish.ofNew(coach.person(), client.id()));
        return open.get(random.nextInt(Math.min(open.size(), 60))).start();
    }

    private void cancel(Cast.Client client, Random random) {
        some(client, random).ifPresent(a -> program.getBean(Cancelling.class).cancel(wish(a), client.actor()));
    }

    private void move(Cast.Client client, Random random) {
        some(client, random)
                .ifPresent(a -> program.getBean(Moving.class)
                        .move(
                                wish(a),
                                new Moving.NewTime(someStart(client, random), Mode.VIRTUAL, false),
                                client.actor()));
    }

    private ChangeWish wish(Appointment a) {
        return new ChangeWish(a.id(), a.version(), clock.instant(), true, "Reasons.");
    }

    private void record(Cast.Client client, Random random) {
        var outcomes = program.getBean(Outcomes.class);
        some(client, random).ifPresent(a -> {
            switch (random.nextInt(3)) {
                case 0 -> outcomes.held(a.id(), a.version(), coach);
                case 1 -> outcomes.missed(a.id(), a.version(), coach);
                default -> outcomes.failedTechnically(a.id(), a.version(), coach);
            }
        });
    }

    private void correct(Cast.Client client, Random random) {
        var states = List.of(AppointmentState.values());
        var to = states.get(random.nextInt(states.size()));
        some(client, random)
                .ifPresent(a -> program.getBean(Corrections.class).correct(a.id(), a.version(), to, "Wrong.", coach));
    }

    private void decide(Cast.Client client, Random random) {
        var deciding = program.getBean(Deciding.class);
        some(client, random)
                .flatMap(a -> program.getBean(Decisions.class).of(a.id()))
                .ifPresent(d -> {
                    switch (random.nextInt(4)) {
                        case 0 -> deciding.waive(d.id(), d.version(), null, coach);
                        case 1 -> deciding.forfeit(d.id(), d.version(), "Late.", random.nextBoolean(), coordinator);
                        case 2 -> deciding.askAgain(d.id(), d.version(), "Please.", client.actor());
                        default -> deciding.lookAgain(d.id(), d.version(), random.nextBoolean(), "Looked.", lead);
                    }
                });
    }

    private void cancelByUnit(Cast.Client client, Random random) {
        some(client, random)
                .ifPresent(
                        a -> program.getBean(Cancelling.class).cancelByUnit(a.id(), a.version(), "Ill.", coordinator));
    }

    private void propose(Cast.Client client, Random random) {
        var proposals = program.getBean(Proposals.class);
        var proposed = some(client, random).filter(a -> a.state() == AppointmentState.PROPOSED);
        if (proposed.isPresent()) {
            var items = proposals.items(proposed.get());
            if (!items.isEmpty()) {
                var start = Instant.parse(String.valueOf(items.getFirst().value()));
                proposals.take(proposed.get().id(), proposed.get().version(), start, client.actor());
            }
        } else {
            proposals.propose(
                    client.support(),
                    List.of(someStart(client, random), someStart(client, random)),
                    new Meeting(Mode.VIRTUAL, null, null, ""),
                    coach);
        }
    }

    private java.util.Optional<Appointment> some(Cast.Client client, Random random) {
        var hers = program.getBean(Appointments.class).ofSupport(client.support());
        return hers.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(hers.get(random.nextInt(hers.size())));
    }

    private void nothingOverlaps() {
        var overlaps = db.sql("""
                select a.id from coaching.claimed_time a join coaching.claimed_time b
                  on a.id < b.id and ((a.coach = b.coach and a.coach_during && b.coach_during)
                                      or (a.client = b.client and a.client_during && b.client_during))
                where a.coach = :coach
                """)
                .param("coach", coach.person().value())
                .query((row, _) -> new AppointmentId(row.getObject("id", java.util.UUID.class)))
                .list();
        assertThat(overlaps).isEmpty();
    }
}
