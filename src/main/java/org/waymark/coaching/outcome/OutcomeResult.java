package org.waymark.coaching.outcome;

import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;

/** What came of a wish to record or correct an outcome. */
public sealed interface OutcomeResult {
    record Done(Appointment appointment) implements OutcomeResult {}

    /** It changed since the page was shown. */
    record NoLonger(AppointmentState state) implements OutcomeResult {}

    /** Before its start nobody knows. */
    record NotStarted() implements OutcomeResult {}

    /** After its start it can't be put back. */
    record HasStarted() implements OutcomeResult {}

    /** This record is never corrected to that one. */
    record NeverSo(AppointmentState from, AppointmentState to) implements OutcomeResult {}

    /** A correction says why. */
    record ReasonMissing() implements OutcomeResult {}

    /** It would use an appointment, and none is left. */
    record NothingLeft() implements OutcomeResult {}

    /** Its time is somebody else's by now, or another time stands in its place. */
    record TimeGone() implements OutcomeResult {}
}
