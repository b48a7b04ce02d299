package org.waymark.coaching.appointment;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentBooked;
import org.waymark.coaching.AppointmentCancelled;
import org.waymark.coaching.AppointmentMoved;
import org.waymark.coaching.AppointmentOutcomeRecorded;
import org.waymark.coaching.TimesProposed;
import org.waymark.coaching.claim.Claim;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/**
 * Writes what the verbs decided: the row, its history and the event, in the caller's transaction. It decides nothing
 * itself.
 */
@Component
public class AppointmentLife {
    private final Appointments appointments;
    private final AppointmentHistory history;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentLife(
            Appointments appointments,
            AppointmentHistory history,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.history = history;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The free-change rule in force now. */
    public ChangeWindow ruleNow() {
        var rule = settings.at(ServiceRules.CHANGE_WINDOW, clock.instant());
        return new ChangeWindow(rule.value(), rule.id());
    }

    /** The time an appointment asks for, with the rest in force now. */
    public Claim claimOf(Appointment appointment) {
        return new Claim(
                appointment.id(),
                appointment.support(),
                appointment.coach(),
                appointment.client(),
                appointment.agreedTime(),
                settings.now(ServiceRules.REST_BETWEEN),
                appointment.meeting().roomCode());
    }

    /** A new appointment. */
    public void begin(Appointment made, Move move, Actor by) {
        appointments.add(made);
        history.add(null, made, move, by, clock.instant(), null);
    }

    /**
     * What a locked appointment became.
     *
     * @param toldAt when we learned of it
     * @param why in the person's own words, to be sealed
     */
    public void become(
            Appointment before, Appointment after, Move move, Actor by, Instant toldAt, @Nullable String why) {
        update(before, after);
        history.add(before, after, move, by, toldAt, why);
    }

    /** A change that is no move of its life, such as how to join. */
    public void update(Appointment before, Appointment after) {
        if (!appointments.save(before, after)) {
            throw new IllegalStateException("changed although it was locked: " + before.id());
        }
    }

    public void announceBooked(Appointment a, Actor by) {
        events.publishEvent(
                new AppointmentBooked(a.id(), a.support(), a.client(), a.coach(), a.start(), clock.instant(), by));
    }

    public void announceMoved(Appointment a, Actor by) {
        events.publishEvent(
                new AppointmentMoved(a.id(), a.support(), a.client(), a.coach(), a.start(), clock.instant(), by));
    }

    public void announceCancelled(Appointment a, Actor by) {
        events.publishEvent(
                new AppointmentCancelled(a.id(), a.support(), a.client(), a.coach(), a.start(), clock.instant(), by));
    }

    public void announceOutcome(Appointment a, Actor by) {
        events.publishEvent(new AppointmentOutcomeRecorded(
                a.id(), a.support(), a.client(), a.coach(), a.start(), clock.instant(), by));
    }

    public void announceProposed(Appointment a, Actor by) {
        events.publishEvent(new TimesProposed(a.id(), a.support(), a.client(), a.coach(), clock.instant(), by));
    }
}
