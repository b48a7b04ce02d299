package org.waymark.coaching.appointment;

import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Tag;

/**
 * An appointment as pages show it.
 *
 * @param venue name and address, for a meeting in person
 * @param joining how to join or call; blank where nobody has said yet
 */
public record AppointmentView(
        Appointment appointment,
        String clientName,
        String coachName,
        @Nullable String venue,
        String joining) {
    public String id() {
        return appointment.id().toString();
    }

    public int version() {
        return appointment.version();
    }

    public boolean hasTime() {
        return appointment.time() != null;
    }

    /** "Tuesday 3 March 2027". */
    public String day() {
        return hasTime() ? UkTime.day(appointment.start()) : "No time agreed";
    }

    /** "5:30pm to 6:30pm". */
    public String hours() {
        return hasTime() ? UkTime.time(appointment.start()) + " to " + UkTime.time(appointment.end()) : "";
    }

    /** "Tuesday 3 March 2027, 5:30pm". */
    public String when() {
        return hasTime() ? UkTime.dayAndTime(appointment.start()) : "No time agreed";
    }

    public String mode() {
        return appointment.meeting().mode().words();
    }

    public boolean inPerson() {
        return appointment.meeting().mode() == Mode.IN_PERSON;
    }

    public boolean byTelephone() {
        return appointment.meeting().mode() == Mode.TELEPHONE;
    }

    /** A link that can be followed; anything else is shown as text. */
    public boolean joiningIsLink() {
        return joining.startsWith("https://");
    }

    /** "Monday 2 March 2027, 5:30pm". */
    public String deadline() {
        return UkTime.dayAndTime(appointment.deadline());
    }

    /** One colour for one meaning, on every page. */
    public Tag tag() {
        var words = appointment.state().words();
        return switch (appointment.state()) {
            case PROPOSED -> Tag.waiting(words);
            case BOOKED -> Tag.active(words);
            case HELD -> Tag.good(words);
            case CHANGED_LATE, NO_SHOW -> Tag.bad(words);
            case DECLINED, EXPIRED, CANCELLED_IN_TIME, CANCELLED_BY_UNIT, FAILED_TECHNICALLY -> Tag.quiet(words);
        };
    }
}
