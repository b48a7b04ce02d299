package org.waymark.coaching.diary;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentHistory;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Move;
import org.waymark.coaching.appointment.PastMove;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Moment;

/** The history of an appointment as a page tells it, the newest first. */
@Component
class Moments {
    private final AppointmentHistory history;
    private final People people;

    Moments(AppointmentHistory history, People people) {
        this.history = history;
        this.people = people;
    }

    /** For the client: staff other than her coach is "the careers unit", and reasons of others aren't shown. */
    List<Moment> forClient(Appointment appointment) {
        return history.of(appointment).reversed().stream()
                .map(move -> moment(move, by(appointment, move.by())))
                .toList();
    }

    private static String by(Appointment appointment, PersonId person) {
        return person.equals(appointment.client())
                ? "You"
                : person.equals(appointment.coach()) ? "Your coach" : "The careers unit";
    }

    /** For coach and desk, with names and reasons. */
    List<Moment> forStaff(Appointment appointment) {
        var moves = history.of(appointment).reversed();
        var names = people.all(moves.stream().map(PastMove::by).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return moves.stream()
                .map(move -> {
                    var moment = moment(move, names.getOrDefault(move.by(), "Waymark"));
                    return move.why() == null ? moment : moment.detail(Html.text(move.why()));
                })
                .toList();
    }

    private static Moment moment(PastMove move, String by) {
        return Moment.of(UkTime.dayAndTime(move.at()), move.at(), words(move)).by(by);
    }

    private static String words(PastMove move) {
        var words = move.move().words();
        if (move.move() == Move.OUTCOME || move.move() == Move.CORRECTED) {
            return words + ": " + move.to().words().toLowerCase(java.util.Locale.UK);
        }
        var start = move.toStart();
        var toTime = start != null && move.to() == AppointmentState.BOOKED ? ": " + UkTime.dayAndTime(start) : "";
        var told = move.toldAt().equals(move.at()) ? "" : " (told on " + UkTime.dayAndTime(move.toldAt()) + ")";
        return words + toTime + told;
    }
}
