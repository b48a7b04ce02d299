package org.waymark.coaching.allocation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** Gives back what a coach hasn't answered in time. */
@Component
class OffersTimeOut implements DueWork {
    private final CoachOffers offers;
    private final Answering answering;
    private final Clock clock;

    OffersTimeOut(CoachOffers offers, Answering answering, Clock clock) {
        this.offers = offers;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "coaching.coach-offers-time-out";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        offers.dueAt(clock.instant()).forEach(answering::timeOut);
    }
}
