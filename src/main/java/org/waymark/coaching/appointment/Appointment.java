package org.waymark.coaching.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.PersonId;

/**
 * One appointment as it stands.
 *
 * @param time null until one of the proposed times is taken, and for good if none is
 * @param proposal who named times and until when they are kept; null for an appointment that was booked at once
 * @param window the free-change rule it was booked under
 * @param units whether it uses one of the client's allowance now: 0 or 1
 * @param calendar the entry in people's calendars, one for a whole chain of re-arranged appointments
 * @param carriedFrom the appointment that was changed late and whose place this one takes
 * @param version rises with each change; what a page was made from
 */
public record Appointment(
        AppointmentId id,
        SupportId support,
        PersonId client,
        PersonId coach,
        ProgrammePeriodId period,
        AppointmentState state,
        @Nullable Proposal proposal,
        @Nullable TimeSpan time,
        Meeting meeting,
        ChangeWindow window,
        int units,
        CalendarKey calendar,
        @Nullable AppointmentId carriedFrom,
        int version) {

    /** Who named times, and until when they are kept. */
    public record Proposal(PersonId by, Instant until) {}

    /** The entry in calendars: a higher sequence replaces a lower one of the same uid. */
    public record CalendarKey(String uid, int sequence) {
        static CalendarKey first(AppointmentId id) {
            return new CalendarKey(id + "@waymark", 0);
        }

        CalendarKey next() {
            return new CalendarKey(uid, sequence + 1);
        }
    }

    /** @throws IllegalStateException while no time is agreed: ask only of appointments that were booked */
    public TimeSpan agreedTime() {
        if (time == null) {
            throw new IllegalStateException("no time agreed in " + state);
        }
        return time;
    }

    public Instant start() {
        return agreedTime().start();
    }

    public Instant end() {
        return agreedTime().end();
    }

    /** The last moment at which the client changes it free of cost. */
    public Instant deadline() {
        return window.deadline(start());
    }

    public boolean isBooked() {
        return state == AppointmentState.BOOKED;
    }

    public boolean isToCome(Instant now) {
        return isBooked() && start().isAfter(now);
    }

    public ChangeWindow.Verdict judge(Instant toldAt) {
        return window.judge(start(), toldAt);
    }

    public boolean hasStarted(Instant now) {
        return !start().isAfter(now);
    }

    /** Booked at once, under the rule in force now. */
    public static Appointment booked(
            AppointmentId id, Parties parties, TimeSpan time, Meeting meeting, ChangeWindow rule) {
        return new Appointment(
                id,
                parties.support(),
                parties.client(),
                parties.coach(),
                parties.period(),
                AppointmentState.BOOKED,
                null,
                time,
                meeting,
                rule,
                1,
                CalendarKey.first(id),
                null,
                0);
    }

    /** Times were named; which one, if any, is for the other side to say. */
    public static Appointment proposed(
            AppointmentId id, Parties parties, Proposal proposal, Meeting meeting, ChangeWindow rule) {
        return new Appointment(
                id,
                parties.support(),
                parties.client(),
                parties.coach(),
                parties.period(),
                AppointmentState.PROPOSED,
                proposal,
                null,
                meeting,
                rule,
                0,
                CalendarKey.first(id),
                null,
                0);
    }

    /** The one that takes this one's place after a late change: it carries the unit and the calendar entry on. */
    public Appointment replacedBy(AppointmentId newId, TimeSpan newTime, Meeting newMeeting, ChangeWindow rule) {
        return new Appointment(
                newId,
                support,
                client,
                coach,
                period,
                AppointmentState.BOOKED,
                null,
                newTime,
                newMeeting,
                rule,
                1,
                calendar.next(),
                id,
                0);
    }

    /** The same appointment at another time, under the rule it was booked under. */
    public Appointment movedTo(TimeSpan newTime, Meeting newMeeting) {
        if (!isBooked()) {
            throw new IllegalStateException("only a booked appointment moves: " + state);
        }
        return with(state, newTime, newMeeting, units, calendar.next());
    }

    /** One of the proposed times was taken, under the rule in force when it was. */
    public Appointment agreedAt(TimeSpan taken) {
        requireNext(AppointmentState.BOOKED);
        return with(AppointmentState.BOOKED, taken, meeting, 1, calendar);
    }

    /** The ordinary next state. */
    public Appointment becomes(AppointmentState next, int unitsThen) {
        requireNext(next);
        return with(next, time, meeting, unitsThen, next.claimsItsTime() ? calendar : calendar.next());
    }

    /** Another state, since the recorded one was wrong. */
    public Appointment correctedTo(AppointmentState right, int unitsThen) {
        if (!state.corrections().contains(right)) {
            throw new IllegalStateException(state + " is never corrected to " + right);
        }
        return with(right, time, meeting, unitsThen, right == AppointmentState.BOOKED ? calendar.next() : calendar);
    }

    /** Using one of the allowance, or not, by somebody's decision. */
    public Appointment using(int unitsThen) {
        return with(state, time, meeting, unitsThen, calendar);
    }

    public Appointment joinedBy(String joining) {
        return with(
                state,
                time,
                new Meeting(meeting.mode(), meeting.venueCode(), meeting.roomCode(), joining),
                units,
                calendar);
    }

    private void requireNext(AppointmentState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " never becomes " + next);
        }
    }

    private Appointment with(
            AppointmentState newState,
            @Nullable TimeSpan newTime,
            Meeting newMeeting,
            int newUnits,
            CalendarKey newCalendar) {
        return new Appointment(
                id,
                support,
                client,
                coach,
                period,
                newState,
                proposal,
                newTime,
                newMeeting,
                window,
                newUnits,
                newCalendar,
                carriedFrom,
                version + 1);
    }
}
