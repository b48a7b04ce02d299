package org.waymark.messaging.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.messaging.calendar.Attendee;
import org.waymark.messaging.calendar.CalendarEntry;
import org.waymark.messaging.calendar.Invitations;
import org.waymark.platform.Ids;
import org.waymark.testing.TestClock;

/** Things that mails tell of, until they are cancelled. */
final class MailedThings implements MessageContent {
    private final Map<UUID, Boolean> live = new ConcurrentHashMap<>();

    UUID make() {
        UUID thing = Ids.next();
        live.put(thing, true);
        return thing;
    }

    void cancel(UUID thing) {
        live.remove(thing);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("test.booked", "test.invited", "test.broken", "test.news");
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        if (message.kind().equals("test.broken")) {
            throw new IllegalStateException("broken");
        }
        return Optional.ofNullable(live.get(message.about()))
                .map(_ -> message.kind().equals("test.news") ? news() : mail(message));
    }

    private static Mail news() {
        return new Mail("New this week", List.of("There is something new."), null, List.of(), "You subscribed.")
                .to(new ListMail(
                        List.of(new ListMail.MailLink("A new thing", "/things/1", "What it is.")), "/stop/abc.def"));
    }

    private static Mail mail(MessageToWrite message) {
        Instant start = TestClock.START.plus(Duration.ofDays(7));
        var entry = new CalendarEntry(
                "thing-" + message.about() + "@waymark.test",
                0,
                start,
                start.plus(Duration.ofHours(1)),
                "Appointment",
                "",
                "Online",
                "http://waymark.test/my",
                new Attendee("Waymark", "waymark@waymark.test"),
                List.of(new Attendee("Amara", "amara@people.test")),
                TestClock.START);
        return new Mail(
                "Your appointment",
                List.of("Your appointment is booked. 5 < 6 & so on."),
                new Button("See your appointment", "/my/things/" + message.about()),
                List.of("You can change it until the day before."),
                "You booked it.",
                message.kind().equals("test.invited") ? Invitations.request(entry) : null);
    }
}
