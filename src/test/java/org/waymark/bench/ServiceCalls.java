package org.waymark.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.coaching.Mode;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.booking.Booking;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/** The program's own services, called as its pages call them. */
final class ServiceCalls {
    private static final int COACHES = 100;
    private static final int CLIENTS = 20_000;
    private static final Duration APART = Duration.ofMinutes(75);

    /** Clients of earlier measurements are not asked again before all others had their turn. */
    private static final AtomicInteger CLIENT = new AtomicInteger();

    private record Pair(SupportId support, PersonId client, PersonId coach) {}

    private record Wish(Pair pair, Instant start) {}

    private final JdbcClient db;
    private final BookableTimes times;
    private final Booking booking;

    ServiceCalls(ApplicationContext program) {
        db = program.getBean(JdbcClient.class);
        times = program.getBean(BookableTimes.class);
        booking = program.getBean(Booking.class);
    }

    /** A coach's open times over 12 weeks, as a client of hers sees them. */
    IntPredicate openTimes() {
        var wishes = IntStream.rangeClosed(1, COACHES)
                .mapToObj(this::pair)
                .map(ServiceCalls::wish)
                .toList();
        return n -> !times.all(wishes.get(n % COACHES)).isEmpty();
    }

    /** Bookings of so many clients, each of another time that is open now. */
    IntPredicate bookings(int count) {
        var wishes = freeTimes(count);
        return n -> {
            var pair = wishes.get(n).pair();
            var wish = new Booking.Wish(pair.support(), wishes.get(n).start(), Mode.VIRTUAL, false);
            var client = new Actor(pair.client(), "Client", Set.of(Role.CLIENT));
            return booking.book(wish, client) instanceof BookingResult.Booked;
        };
    }

    private List<Wish> freeTimes(int count) {
        var found = new ArrayList<Wish>();
        for (var coach = 0; coach < COACHES; coach++) {
            var last = Instant.MIN;
            var each = 0;
            for (var open : times.all(wish(pair(clientOf(coach))))) {
                if (each <= count / COACHES && !open.start().isBefore(last)) {
                    found.add(new Wish(pair(clientOf(coach)), open.start()));
                    last = open.start().plus(APART);
                    each++;
                }
            }
        }
        Collections.shuffle(found, new Random(count));
        if (found.size() < count) {
            throw new IllegalStateException("only " + found.size() + " times are open: run bin/bench seed again");
        }
        return found.subList(0, count);
    }

    /** Another client of this coach each time: a client's coach follows from her number modulo the coaches. */
    private static int clientOf(int coach) {
        var turn = CLIENT.getAndIncrement() % (CLIENTS / COACHES);
        return 1 + turn * COACHES + coach;
    }

    private static BookableTimes.Wish wish(Pair pair) {
        return BookableTimes.Wish.ofNew(pair.coach(), pair.client());
    }

    private Pair pair(int client) {
        return db.sql("select id, client, coach from coaching.support where id = bench.id('s', :client)")
                .param("client", client)
                .query((row, _) -> new Pair(
                        new SupportId(Columns.uuid(row, "id")),
                        Columns.person(row, "client"),
                        Columns.person(row, "coach")))
                .single();
    }
}
