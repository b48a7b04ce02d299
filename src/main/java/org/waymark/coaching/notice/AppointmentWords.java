package org.waymark.coaching.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.change.ChangeLinks;
import org.waymark.coaching.decision.DecisionState;
import org.waymark.coaching.decision.Decisions;
import org.waymark.messaging.calendar.CalendarPart;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;

/**
 * Writes the mails about appointments from the state as it is when they are sent. They say when, never with whom or why:
 * that is behind sign-in.
 */
@Component
class AppointmentWords implements MessageContent {
    private static final String SUBJECT = "Your appointment";
    private static final String WHY = "You have an appointment with us.";

    private final Appointments appointments;
    private final Decisions decisions;
    private final ChangeLinks links;
    private final CalendarEntries calendar;

    AppointmentWords(Appointments appointments, Decisions decisions, ChangeLinks links, CalendarEntries calendar) {
        this.appointments = appointments;
        this.decisions = decisions;
        this.links = links;
        this.calendar = calendar;
    }

    @Override
    public Set<String> kinds() {
        return Stream.of(Kind.values()).map(Kind::code).collect(Collectors.toSet());
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        var to = message.to();
        return to == null
                ? Optional.empty()
                : Kind.of(message.kind())
                        .flatMap(kind -> appointments
                                .find(new AppointmentId(message.about()))
                                .flatMap(a -> compose(kind, a, to, Kind.condition(message.key()))));
    }

    private Optional<Mail> compose(Kind kind, Appointment a, PersonId to, String condition) {
        return switch (kind) {
            case BOOKED -> stands(a, condition, to, "Your appointment is booked:");
            case MOVED -> stands(a, condition, to, "Your appointment has a new time:");
            case CANCELLED -> cancelled(a, condition, to);
            case LATE_CHANGE -> lateChange(a);
            case MISSED -> missed(a);
            case DECIDED -> decided(a, condition);
            case SECOND_LOOK -> secondLook(a);
            case PROPOSED -> proposed(a, to);
            case BEFORE_DEADLINE ->
                reminder(
                        a,
                        condition,
                        "A free change is possible until " + UkTime.dayAndTime(a.deadline())
                                + ". If the time no longer suits you, cancel or move it before then.");
            case DAY_BEFORE -> reminder(a, condition, "This is to remind you.");
        };
    }

    private Optional<Mail> stands(Appointment a, String sequence, PersonId to, String opening) {
        if (!a.isBooked() || !isSequence(a, sequence)) {
            return Optional.empty();
        }
        var before = new ArrayList<>(List.of(opening, when(a)));
        if (to.equals(a.client())) {
            before.add("You can cancel or move it free of cost until " + UkTime.dayAndTime(a.deadline()) + ".");
        }
        return Optional.of(mail(a, to, before, calendar.request(a, to)));
    }

    private static boolean isSequence(Appointment a, String sequence) {
        return String.valueOf(a.calendar().sequence()).equals(sequence);
    }

    private static String when(Appointment a) {
        return UkTime.day(a.start()) + ", " + UkTime.time(a.start()) + " to " + UkTime.time(a.end()) + " (UK time), "
                + a.meeting().mode().words().toLowerCase(Locale.UK) + ".";
    }

    private Optional<Mail> cancelled(Appointment a, String sequence, PersonId to) {
        if (a.state().claimsItsTime() || !isSequence(a, sequence)) {
            return Optional.empty();
        }
        var before = new ArrayList<>(List.of("This appointment is cancelled:", when(a)));
        if (to.equals(a.client()) && a.state() == AppointmentState.CHANGED_LATE) {
            before.add(
                    "It was a late change. A person decides whether it uses up one of your appointments, and we tell you.");
        } else if (to.equals(a.client())) {
            before.add("It costs you nothing.");
        }
        return Optional.of(new Mail(SUBJECT, before, page(a, to), List.of(), WHY, calendar.cancel(a, to)));
    }

    private Mail mail(Appointment a, PersonId to, List<String> before, @Nullable CalendarPart part) {
        return to.equals(a.client())
                ? new Mail(
                        SUBJECT,
                        before,
                        new Button("See, move or cancel it", links.to(a)),
                        List.of("How to join is on the page of your appointment, after you sign in."),
                        WHY,
                        part)
                : new Mail(SUBJECT, before, page(a, to), List.of(), WHY, part);
    }

    private static Button page(Appointment a, PersonId to) {
        var side = to.equals(a.client()) ? "/my" : to.equals(a.coach()) ? "/coach" : "/desk";
        return new Button("Sign in to see it", side + "/appointments/" + a.id());
    }

    private static Optional<Mail> lateChange(Appointment a) {
        return a.state() != AppointmentState.CHANGED_LATE
                ? Optional.empty()
                : Optional.of(new Mail(
                        "A late change",
                        List.of(
                                "An appointment was changed late:",
                                when(a),
                                "The reason is on its page. You can waive it there; a coordinator decides otherwise."),
                        new Button("Sign in to read the reason", "/coach/appointments/" + a.id()),
                        List.of(),
                        WHY));
    }

    private static Optional<Mail> missed(Appointment a) {
        return a.state() != AppointmentState.NO_SHOW
                ? Optional.empty()
                : Optional.of(new Mail(
                        SUBJECT,
                        List.of(
                                "We didn't meet for this appointment:",
                                when(a),
                                "A person decides whether it uses up one of your appointments. If this is wrong, answer this mail."),
                        page(a, a.client()),
                        List.of(),
                        WHY));
    }

    /** Only while the decision is still the one that the mail tells of. */
    private Optional<Mail> decided(Appointment a, String condition) {
        return decisions
                .of(a.id())
                .filter(d -> condition.equals(d.id() + "/" + d.state()))
                .map(d -> new Mail(SUBJECT, List.of(words(d.state())), page(a, a.client()), List.of(), WHY));
    }

    private static String words(DecisionState state) {
        return state.isLost()
                ? "We have decided on your late change or missed appointment. Sign in to read the decision and what you can do."
                : "Your late change or missed appointment costs you nothing.";
    }

    private Optional<Mail> secondLook(Appointment a) {
        return decisions
                .of(a.id())
                .filter(d -> d.state() == DecisionState.SECOND_LOOK)
                .map(_ -> new Mail(
                        "A second look",
                        List.of("A client asks for a second look at a decision."),
                        new Button("Sign in to look at it", "/desk/appointments/" + a.id()),
                        List.of(),
                        "You are the service lead."));
    }

    private static Optional<Mail> proposed(Appointment a, PersonId to) {
        return a.state() != AppointmentState.PROPOSED
                ? Optional.empty()
                : Optional.of(new Mail(
                        SUBJECT,
                        List.of("Times for an appointment are proposed to you. They are kept for a few days."),
                        page(a, to),
                        List.of(),
                        WHY));
    }

    private Optional<Mail> reminder(Appointment a, String start, String words) {
        return a.isBooked() && a.start().toString().equals(start)
                ? Optional.of(mail(a, a.client(), List.of("You have an appointment:", when(a), words), null))
                : Optional.empty();
    }
}
