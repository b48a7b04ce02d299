package org.waymark.coaching.change;

import java.time.Duration;
import java.util.List;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.availability.OpenTime;

/** What came of a wish to change an appointment. */
public sealed interface ChangeResult {
    /** @param appointment as it stands now; after a late re-arrangement, the new one */
    record Done(Appointment appointment, boolean late) implements ChangeResult {}

    /** It is late by now: first say what it may cost, and ask for the reason. */
    record MayCost(Appointment appointment) implements ChangeResult {}

    /** A late change needs a reason, which goes to the coach. */
    record ReasonMissing(Appointment appointment) implements ChangeResult {}

    /** It has started: what happened is for the coach to record. */
    record HasStarted(Appointment appointment) implements ChangeResult {}

    /** It changed since the page was shown. */
    record NoLonger(Appointment appointment) implements ChangeResult {}

    /** The new time isn't open, or not any more. */
    record NotOpen(Appointment appointment, List<OpenTime> nearest) implements ChangeResult {
        public NotOpen {
            nearest = List.copyOf(nearest);
        }
    }

    /** Her appointments take another length by now than the page said. */
    record LengthChanged(Appointment appointment, Duration now) implements ChangeResult {}

    /** Putting it back would use an appointment, and none is left. */
    record NothingLeft(Appointment appointment) implements ChangeResult {}
}
