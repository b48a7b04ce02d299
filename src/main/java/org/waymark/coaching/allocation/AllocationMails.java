package org.waymark.coaching.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.CoachAllocated;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.support.SupportState;
import org.waymark.coaching.support.Supports;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.UkTime;
import org.waymark.reference.WorkingDays;

/** What people hear by mail while a coach is found: no names of clients, no reasons. */
@Component
class AllocationMails implements MessageContent {
    private static final String ASKED = "coaching.coach-asked";
    private static final String REMINDED = "coaching.coach-reminded";
    private static final String RETURNED = "coaching.coach-offer-returned";
    private static final String ALLOCATED = "coaching.coach-allocated";
    private static final String AGREEMENT = "coaching.agreement-reminder";
    private static final int WORKING_DAYS_BEFORE_REMINDER = 3;
    private static final int WORKING_DAYS_BEFORE_AGREEMENT_REMINDER = 5;

    private final Outbox outbox;
    private final CoachOffers offers;
    private final Supports supports;
    private final People people;
    private final WorkingDays workingDays;
    private final Clock clock;

    AllocationMails(
            Outbox outbox, CoachOffers offers, Supports supports, People people, WorkingDays workingDays, Clock clock) {
        this.outbox = outbox;
        this.offers = offers;
        this.supports = supports;
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @EventListener
    void tellCoach(CoachAsked asked) {
        var offer = asked.offer();
        var id = offer.id().value();
        outbox.post(Happening.now(ASKED, ASKED + ":" + id, offer.coach(), id));
        var reminder = workingDays.plusWorkingDays(offer.offeredAt(), WORKING_DAYS_BEFORE_REMINDER);
        if (reminder.isBefore(offer.answerBy())) {
            outbox.post(Happening.later(REMINDED, REMINDED + ":" + id, offer.coach(), id, reminder));
        }
    }

    @EventListener
    void tellCoordinator(CoachOfferClosed closed) {
        var offer = closed.offer();
        outbox.post(Happening.now(
                RETURNED,
                RETURNED + ":" + offer.id(),
                offer.offeredBy(),
                offer.id().value()));
    }

    @EventListener
    void tellClient(CoachAllocated allocated) {
        var support = allocated.support().value();
        var key = ":" + support + ":" + allocated.at().toEpochMilli();
        outbox.post(Happening.now(ALLOCATED, ALLOCATED + key, allocated.client(), support));
        var reminder = workingDays.plusWorkingDays(allocated.at(), WORKING_DAYS_BEFORE_AGREEMENT_REMINDER);
        outbox.post(Happening.later(AGREEMENT, AGREEMENT + key, allocated.client(), support, reminder));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASKED, REMINDED, RETURNED, ALLOCATED, AGREEMENT);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return switch (message.kind()) {
            case ASKED -> pending(message).map(this::asked);
            case REMINDED -> pending(message).map(this::reminded);
            case RETURNED -> offers.find(new CoachOfferId(message.about())).map(this::returned);
            case ALLOCATED -> allocatedCoach(message).map(this::allocated);
            case AGREEMENT -> allocatedCoach(message).map(this::agreementReminder);
            default -> throw new IllegalArgumentException(message.kind());
        };
    }

    private Optional<CoachOffer> pending(MessageToWrite message) {
        return offers.find(new CoachOfferId(message.about()))
                .filter(CoachOffer::isPending)
                .filter(offer -> offer.answerBy().isAfter(clock.instant()));
    }

    private Mail asked(CoachOffer offer) {
        return new Mail(
                "A request for you",
                List.of("We have a client for whom you may be the right coach."),
                new Button("Read it and answer", "/coach/offers/" + offer.id()),
                List.of("Please answer by " + UkTime.dayAndTime(offer.answerBy())
                        + ". After that we ask somebody else, and nothing is held against you."),
                "You get this because you coach with us.");
    }

    private Mail reminded(CoachOffer offer) {
        return new Mail(
                "A request waits for your answer",
                List.of("You can still answer our request until " + UkTime.dayAndTime(offer.answerBy()) + "."),
                new Button("Read it and answer", "/coach/offers/" + offer.id()),
                List.of("After that we ask somebody else, and nothing is held against you."),
                "You get this because you coach with us.");
    }

    private Mail returned(CoachOffer offer) {
        return new Mail(
                "A request to a coach came back",
                List.of("A client waits for a coach again, at the same place in the queue as before."),
                new Button("Choose another coach", "/desk/allocation/" + offer.support()),
                List.of(),
                "You get this because you asked the coach.");
    }

    /** Who it is, if the client still has to accept the agreement. */
    private Optional<String> allocatedCoach(MessageToWrite message) {
        var support = supports.get(new SupportId(message.about()));
        return support.state() == SupportState.ALLOCATED
                ? people.find(support.namedCoach()).map(person -> person.name())
                : Optional.empty();
    }

    private Mail allocated(String coach) {
        return new Mail(
                "Your coach",
                List.of(
                        "Your coach will be " + coach + ".",
                        "Next, read a short agreement about how you work together. Then you can book your first"
                                + " appointment."),
                new Button("See your coach and the agreement", "/my/support"),
                List.of(
                        "The page also says why we chose this coach. If you would rather have another one, you can tell us."),
                "You get this because you asked us for 1-2-1 support.");
    }

    private Mail agreementReminder(String coach) {
        return new Mail(
                "Your next step",
                List.of(coach
                        + " is ready to meet you. Before you can book, please read and accept a short agreement."),
                new Button("Read the agreement", "/my/support"),
                List.of("If you no longer need support, you can tell us on the same page."),
                "You get this because you asked us for 1-2-1 support.");
    }
}
