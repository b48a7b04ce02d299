package org.waymark.coaching.notice;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.messaging.calendar.Attendee;
import org.waymark.messaging.calendar.CalendarEntry;
import org.waymark.messaging.calendar.CalendarPart;
import org.waymark.messaging.calendar.Invitations;
import org.waymark.messaging.outbox.Sender;
import org.waymark.platform.PersonId;
import org.waymark.reference.Venues;

/**
 * The entry in somebody's calendar. Each side is invited alone by the unit, so that neither learns the other's address,
 * and the summary says nothing.
 */
@Component
class CalendarEntries {
    private final People people;
    private final Venues venues;
    private final Sender sender;
    private final Clock clock;

    CalendarEntries(People people, Venues venues, Sender sender, Clock clock) {
        this.people = people;
        this.venues = venues;
        this.sender = sender;
        this.clock = clock;
    }

    /** Null for somebody without an address. */
    @Nullable
    CalendarPart request(Appointment a, PersonId to) {
        var attendee = attendee(to);
        return attendee == null ? null : Invitations.request(entry(a, to, attendee));
    }

    @Nullable
    CalendarPart cancel(Appointment a, PersonId to) {
        var attendee = attendee(to);
        return attendee == null ? null : Invitations.cancel(entry(a, to, attendee));
    }

    private @Nullable Attendee attendee(PersonId id) {
        return people.find(id)
                .filter(person -> person.email() != null)
                .map(person -> new Attendee(person.knownAs(), String.valueOf(person.email())))
                .orElse(null);
    }

    private CalendarEntry entry(Appointment a, PersonId to, Attendee attendee) {
        var side = to.equals(a.client()) ? "/my" : "/coach";
        return new CalendarEntry(
                a.calendar().uid(),
                a.calendar().sequence(),
                a.start(),
                a.end(),
                "Appointment",
                "Sign in to see everything about it.",
                place(a),
                sender.absolute(side + "/appointments/" + a.id()),
                new Attendee(sender.name(), sender.address()),
                List.of(attendee),
                clock.instant());
    }

    private String place(Appointment a) {
        var venue = a.meeting().venueCode();
        return a.meeting().mode() == Mode.IN_PERSON && venue != null
                ? venues.name(venue)
                : a.meeting().mode().words();
    }
}
