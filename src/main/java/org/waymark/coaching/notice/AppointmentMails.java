package org.waymark.coaching.notice;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.AppointmentBooked;
import org.waymark.coaching.AppointmentCancelled;
import org.waymark.coaching.AppointmentMoved;
import org.waymark.coaching.AppointmentOutcomeRecorded;
import org.waymark.coaching.TimesProposed;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.decision.DecisionMade;
import org.waymark.coaching.decision.SecondLookAsked;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.Settings;

/** Posts what people should hear of, in the transaction that makes it so. */
@Component
class AppointmentMails {
    private final Appointments appointments;
    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    AppointmentMails(Appointments appointments, People people, Outbox outbox, Settings settings, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        var a = appointments.get(booked.appointment());
        outbox.post(Stream.concat(toBoth(Kind.BOOKED, a), reminders(a)).toList());
    }

    @EventListener
    void on(AppointmentMoved moved) {
        var a = appointments.get(moved.appointment());
        outbox.post(Stream.concat(toBoth(Kind.MOVED, a), reminders(a)).toList());
        var changed = a.carriedFrom();
        if (changed != null && a.version() == 0) {
            tellOfLateChange(appointments.get(changed), moved.by().person());
        }
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        var a = appointments.get(cancelled.appointment());
        outbox.post(toBoth(Kind.CANCELLED, a).toList());
        if (a.state() == AppointmentState.CHANGED_LATE) {
            tellOfLateChange(a, cancelled.by().person());
        }
    }

    private static Stream<Happening> toBoth(Kind kind, Appointment a) {
        return Stream.of(kind.ofSequence(a, a.client()), kind.ofSequence(a, a.coach()));
    }

    /** Not to a coach who wrote it down herself. */
    private void tellOfLateChange(Appointment changed, PersonId by) {
        if (!by.equals(changed.coach())) {
            outbox.post(Kind.LATE_CHANGE.ofVersion(changed, changed.coach(), String.valueOf(changed.version())));
        }
    }

    /** Before the deadline, so that a free change is still possible; a reminder whose moment is past is left out. */
    private Stream<Happening> reminders(Appointment a) {
        return Stream.of(
                        Kind.BEFORE_DEADLINE.ofStart(
                                a, a.client(), a.deadline().minus(settings.now(NoticeSettings.BEFORE_DEADLINE))),
                        Kind.DAY_BEFORE.ofStart(
                                a, a.client(), a.start().minus(settings.now(NoticeSettings.BEFORE_START))))
                .filter(reminder -> reminder.notBefore().isAfter(clock.instant()));
    }

    @EventListener
    void on(AppointmentOutcomeRecorded recorded) {
        var a = appointments.get(recorded.appointment());
        if (a.state() == AppointmentState.NO_SHOW) {
            outbox.post(Kind.MISSED.ofVersion(a, a.client(), String.valueOf(a.version())));
        }
    }

    @EventListener
    void on(DecisionMade made) {
        var a = appointments.get(made.decision().appointment());
        outbox.post(Kind.DECIDED.ofVersion(a, a.client(), made.decision().id() + "/" + made.state()));
    }

    @EventListener
    void on(SecondLookAsked asked) {
        var a = appointments.get(asked.decision().appointment());
        people.withRole(Role.LEAD).stream()
                .map(Person::id)
                .forEach(lead -> outbox.post(Kind.SECOND_LOOK.ofVersion(
                        a, lead, asked.decision().id().toString())));
    }

    /** The side that is asked: not the one that named the times. */
    @EventListener
    void on(TimesProposed proposed) {
        var a = appointments.get(proposed.appointment());
        var asked = proposed.by().is(a.client()) ? a.coach() : a.client();
        outbox.post(Kind.PROPOSED.ofVersion(a, asked, String.valueOf(a.version())));
    }
}
