package org.waymark.coaching.availability;

import java.time.Instant;
import java.util.List;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.platform.PersonId;

/** What a coach has booked; implemented by the appointments, so that hours can be checked against it. */
public interface BookedMeetings {
    /** Those that haven't ended at a moment, in order of time. */
    List<Meeting> of(PersonId coach, Instant from);

    /** One of them, with the client's name for the coach to read. */
    record Meeting(AppointmentId appointment, TimeSpan time, Mode mode, String clientName) {}
}
