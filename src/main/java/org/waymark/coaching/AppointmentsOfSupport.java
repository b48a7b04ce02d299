package org.waymark.coaching;

import java.util.List;
import org.waymark.platform.PersonId;

/**
 * The appointments as the pages about supports show them; implemented by the appointments. The caller has checked that
 * the reader may see the support.
 */
public interface AppointmentsOfSupport {
    /** All appointments of a support, and times that are only proposed, by start. */
    List<AppointmentLine> of(SupportId support);

    /** What a coach has booked from now on, by start. */
    List<AppointmentLine> nextOf(PersonId coach, int atMost);

    /** A coach's appointments that are over and have no outcome yet, by start. */
    List<AppointmentLine> toRecord(PersonId coach);
}
