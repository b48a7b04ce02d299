package org.waymark.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.coaching.Mode;
import org.waymark.coaching.allocation.Answering;
import org.waymark.coaching.allocation.CoachOffers;
import org.waymark.coaching.allocation.OfferResult;
import org.waymark.coaching.allocation.Offering;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.booking.Booking;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.coaching.outcome.Outcomes;
import org.waymark.coaching.support.Agreeing;
import org.waymark.coaching.support.Moved;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.coaching.support.Supports;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Actor;

/** What follows an accepted application in the demonstration, step by step as far as its story goes. */
@Component
class DemoSupports {
    private static final List<String> COACHES = List.of(
            "coach@demo.test",
            "coach2@demo.test",
            "coach3@demo.test",
            "coach4@demo.test",
            "coach5@demo.test",
            "coach6@demo.test");
    private static final int OFFERED = 1;
    private static final int ALLOCATED = 2;
    private static final int ACTIVE = 3;
    private static final int HELD = 4;
    private static final int COMPLETED = 5;

    private final Supports supports;
    private final Offering offering;
    private final CoachOffers offers;
    private final Answering answering;
    private final Agreeing agreeing;
    private final BookableTimes times;
    private final Booking booking;
    private final Appointments appointments;
    private final Outcomes outcomes;
    private final SupportLifecycle lifecycle;
    private final DemoStaff staff;
    private final DemoTime time;

    DemoSupports(
            Supports supports,
            Offering offering,
            CoachOffers offers,
            Answering answering,
            Agreeing agreeing,
            BookableTimes times,
            Booking booking,
            Appointments appointments,
            Outcomes outcomes,
            SupportLifecycle lifecycle,
            DemoStaff staff,
            DemoTime time) {
        this.supports = supports;
        this.offering = offering;
        this.offers = offers;
        this.answering = answering;
        this.agreeing = agreeing;
        this.times = times;
        this.booking = booking;
        this.appointments = appointments;
        this.outcomes = outcomes;
        this.lifecycle = lifecycle;
        this.staff = staff;
        this.time = time;
    }

    /**
     * Goes on from acceptance.
     *
     * @param steps how far: 0 waits for a coach, 1 a coach is asked, 2 she has accepted, 3 the agreement is made, 4 one
     *     appointment was held and another is booked, 5 one was held and the support is completed
     * @param coach her address; empty for whoever suits
     */
    void follow(ApplicationId application, Actor client, int steps, int daysAgo, String coach) {
        if (steps >= OFFERED) {
            // An open request is a recent one: an older one would have run out by now.
            time.daysAgo(steps == OFFERED ? 1 : daysAgo - 5);
            offer(application, coach.isEmpty() ? COACHES : List.of(coach));
        }
        if (steps >= ALLOCATED) {
            time.daysAgo(daysAgo - 6);
            accept(application);
        }
        if (steps >= ACTIVE) {
            time.daysAgo(daysAgo - 7);
            var text = agreeing.text();
            agreeing.agree(support(application).id(), text.version(), text.changeHours(), client);
        }
        if (steps >= HELD) {
            time.daysAgo(daysAgo - 8);
            holdOne(support(application), client);
        }
        if (steps == HELD) {
            time.daysAgo(1);
            book(support(application), client, 5);
        }
        if (steps == COMPLETED) {
            complete(support(application));
        }
    }

    private void offer(ApplicationId application, List<String> candidates) {
        var by = staff.actor("coordinator@demo.test");
        var refused = new ArrayList<OfferResult>();
        for (var candidate : candidates) {
            var support = support(application);
            var result = offering.offer(
                    support.id(), support.version(), staff.actor(candidate).person(), by);
            if (result instanceof OfferResult.Done) {
                return;
            }
            refused.add(result);
        }
        throw new IllegalStateException("no coach of the demonstration suits: " + refused);
    }

    private void accept(ApplicationId application) {
        var offer = offers.pendingOf(support(application).id()).orElseThrow();
        var coach = COACHES.stream()
                .map(staff::actor)
                .filter(actor -> actor.is(offer.coach()))
                .findFirst()
                .orElseThrow();
        answering.accept(offer.id(), coach);
    }

    private void holdOne(Support support, Actor client) {
        var booked = book(support, client, 3);
        var appointment = appointments.get(booked.id());
        time.set(appointment.end().plus(Duration.ofMinutes(10)));
        outcomes.held(booked.id(), appointment.version(), coachOf(support));
    }

    /** Two days after they met. */
    private void complete(Support support) {
        time.set(time.now().plus(Duration.ofDays(2)));
        if (lifecycle.move(support, SupportMove.COMPLETE, coachOf(support), "") instanceof Moved.Refused) {
            throw new IllegalStateException("the demonstration's support was not completed");
        }
    }

    private Actor coachOf(Support support) {
        return COACHES.stream()
                .map(staff::actor)
                .filter(actor -> actor.is(support.namedCoach()))
                .findFirst()
                .orElseThrow();
    }

    private BookingResult.Booked book(Support support, Actor client, int daysAhead) {
        var from = time.now().plus(Duration.ofDays(daysAhead));
        var open = times.all(BookableTimes.Wish.ofNew(support.namedCoach(), support.client())).stream()
                .filter(each -> each.start().isAfter(from) && each.modes().contains(Mode.VIRTUAL))
                .map(OpenTime::start)
                .findFirst()
                .orElseThrow();
        var result = booking.book(new Booking.Wish(support.id(), open, Mode.VIRTUAL, false), client);
        if (result instanceof BookingResult.Booked booked) {
            return booked;
        }
        throw new IllegalStateException("the demonstration's appointment was not booked: " + result);
    }

    private Support support(ApplicationId application) {
        return supports.ofApplication(application).orElseThrow();
    }
}
