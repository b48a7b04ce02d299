package org.waymark.coaching.support;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.SupportLapsed;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;

/** What people hear by mail of a support that is quiet, lapsed or at rest. */
@Component
class SupportMails implements MessageContent {
    private static final String NUDGE = "coaching.nudge";
    private static final String LAPSED = "coaching.support-lapsed";
    private static final String PAUSED = "coaching.support-paused";
    private static final String WHY = "You get this because you have 1-2-1 support with us.";

    private final Outbox outbox;
    private final Supports supports;
    private final People people;
    private final Clock clock;

    SupportMails(Outbox outbox, Supports supports, People people, Clock clock) {
        this.outbox = outbox;
        this.supports = supports;
        this.people = people;
        this.clock = clock;
    }

    /** One for each quiet time. */
    static Happening nudge(Support support, Instant quietFrom) {
        var id = support.id().value();
        return Happening.now(NUDGE, NUDGE + ":" + id + ":" + quietFrom.toEpochMilli(), support.client(), id);
    }

    @EventListener
    void tellClient(SupportLapsed lapsed) {
        var id = lapsed.support().value();
        outbox.post(Happening.now(LAPSED, LAPSED + ":" + id + ":" + lapsed.at().toEpochMilli(), lapsed.client(), id));
    }

    @EventListener
    void tellOtherSide(SupportPaused paused) {
        var id = paused.support().value();
        var key = PAUSED + ":" + id + ":" + clock.instant().toEpochMilli();
        outbox.post(Happening.now(PAUSED, key, paused.tell(), id));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NUDGE, LAPSED, PAUSED);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        var support = supports.get(new SupportId(message.about()));
        return switch (message.kind()) {
            case NUDGE -> Optional.of(support).filter(Support::bookable).map(this::nudge);
            case LAPSED ->
                Optional.of(support)
                        .filter(now -> now.state() == SupportState.LAPSED)
                        .map(this::lapsed);
            case PAUSED -> paused(support, support.isWith(recipient(message)));
            default -> throw new IllegalArgumentException(message.kind());
        };
    }

    private Mail nudge(Support support) {
        return new Mail(
                "Your 1-2-1 support",
                List.of(
                        "You have nothing booked with " + coach(support) + " at the moment.",
                        "Many people leave weeks between appointments, and that is fine. When you are ready, you can book"
                                + " the next one."),
                new Button("Book an appointment", "/my/appointments/new"),
                List.of("If you need a break, you can pause until a date on the page about your support."),
                WHY);
    }

    private Mail lapsed(Support support) {
        return new Mail(
                "Your 1-2-1 support is at rest",
                List.of(
                        "Nothing has been booked for a while, so we have put your support with " + coach(support)
                                + " to rest.",
                        "You lose nothing. You can go on whenever you like."),
                new Button("Go on", "/my/support"),
                List.of(),
                WHY);
    }

    private Optional<Mail> paused(Support support, boolean toCoach) {
        return Optional.ofNullable(support.pausedUntil())
                .map(until -> new Mail(
                        "A pause until " + UkTime.day(until),
                        List.of(
                                toCoach
                                        ? "A client of yours takes a break until " + UkTime.day(until) + "."
                                        : coach(support) + " has paused your support until " + UkTime.day(until) + ".",
                                "What is booked stays booked. The days of the pause don’t count."),
                        toCoach
                                ? new Button("See your client", "/coach/clients/" + support.id())
                                : new Button("See your support", "/my/support"),
                        List.of(),
                        toCoach ? "You get this because you coach with us." : WHY));
    }

    private String coach(Support support) {
        return people.find(support.namedCoach()).map(person -> person.name()).orElse("your coach");
    }

    private static PersonId recipient(MessageToWrite message) {
        return Objects.requireNonNull(message.to(), "these go to people");
    }
}
