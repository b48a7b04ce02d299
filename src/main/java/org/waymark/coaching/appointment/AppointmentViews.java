package org.waymark.coaching.appointment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.availability.MeetingDetails;
import org.waymark.coaching.availability.MeetingDetailsOfCoaches;
import org.waymark.platform.PersonId;
import org.waymark.reference.Venue;
import org.waymark.reference.Venues;

/** Makes appointments ready to be shown: names, venue, how to join. */
@Component
public class AppointmentViews {
    private final People people;
    private final Venues venues;
    private final MeetingDetailsOfCoaches details;

    AppointmentViews(People people, Venues venues, MeetingDetailsOfCoaches details) {
        this.people = people;
        this.venues = venues;
        this.details = details;
    }

    public AppointmentView of(Appointment appointment) {
        return of(List.of(appointment)).getFirst();
    }

    /** In the same order; names come by one query, and each coach's details by one. */
    public List<AppointmentView> of(Collection<Appointment> appointments) {
        var names = names(appointments);
        var known = new HashMap<PersonId, MeetingDetails>();
        return appointments.stream()
                .map(a -> new AppointmentView(
                        a,
                        name(names, a.client()),
                        name(names, a.coach()),
                        venue(a.meeting()),
                        joining(a, names.get(a.client()), known)))
                .toList();
    }

    private Map<PersonId, Person> names(Collection<Appointment> appointments) {
        var ids = appointments.stream()
                .flatMap(a -> Stream.of(a.client(), a.coach()))
                .collect(Collectors.toSet());
        return people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static String name(Map<PersonId, Person> people, PersonId id) {
        var person = people.get(id);
        return person == null ? "Somebody" : person.knownAs();
    }

    private @Nullable String venue(Meeting meeting) {
        var code = meeting.venueCode();
        return code == null
                ? null
                : venues.find(code).map(AppointmentViews::address).orElse(code) + room(meeting);
    }

    private static String address(Venue venue) {
        return venue.name() + ", " + venue.address() + ", " + venue.postcode();
    }

    private String room(Meeting meeting) {
        var code = meeting.roomCode();
        return code == null
                ? ""
                : venues.findRoom(code).map(room -> ", " + room.name()).orElse("");
    }

    private String joining(Appointment appointment, @Nullable Person client, Map<PersonId, MeetingDetails> known) {
        var meeting = appointment.meeting();
        if (!meeting.joining().isBlank()) {
            return meeting.joining();
        }
        return switch (meeting.mode()) {
            case VIRTUAL ->
                known.computeIfAbsent(appointment.coach(), details::of).joiningLink();
            case TELEPHONE ->
                client == null || client.phone() == null || client.phone().isBlank()
                        ? known.computeIfAbsent(appointment.coach(), details::of)
                                .telephone()
                        : "Your coach calls you on " + client.phone();
            case IN_PERSON -> "";
        };
    }
}
