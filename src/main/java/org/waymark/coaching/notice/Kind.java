package org.waymark.coaching.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.messaging.outbox.Happening;
import org.waymark.platform.PersonId;

/**
 * The kinds of mail about appointments. A key ends with what must still be true when the mail is sent: the sequence of
 * the calendar entry, or the start that is reminded of.
 */
enum Kind {
    BOOKED("coaching.appointment-booked"),
    MOVED("coaching.appointment-moved"),
    CANCELLED("coaching.appointment-cancelled"),
    LATE_CHANGE("coaching.late-change"),
    MISSED("coaching.appointment-missed"),
    DECIDED("coaching.decision-made"),
    SECOND_LOOK("coaching.second-look-asked"),
    PROPOSED("coaching.times-proposed"),
    BEFORE_DEADLINE("coaching.reminder-before-deadline"),
    DAY_BEFORE("coaching.reminder-day-before");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** At once, while this sequence of the calendar entry is the newest. */
    Happening ofSequence(Appointment a, PersonId to) {
        return Happening.now(code, key(a, to, String.valueOf(a.calendar().sequence())), to, a.id().value());
    }

    /** At once, for this version of what it is about. */
    Happening ofVersion(Appointment a, PersonId to, String version) {
        return Happening.now(code, key(a, to, version), to, a.id().value());
    }

    /** Later, if it still starts then. */
    Happening ofStart(Appointment a, PersonId to, Instant notBefore) {
        return Happening.later(code, key(a, to, a.start().toString()), to, a.id().value(), notBefore);
    }

    private String key(Appointment a, PersonId to, String last) {
        return code + " " + a.id() + " " + to + " " + last;
    }

    /** What the key ends with. */
    static String condition(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
