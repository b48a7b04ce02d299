package org.waymark.coaching;

import java.time.Instant;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** Something that happened to an appointment; heard in the transaction that did it. */
public sealed interface AppointmentEvent
        permits AppointmentBooked, AppointmentMoved, AppointmentCancelled, AppointmentOutcomeRecorded, TimesProposed {
    AppointmentId appointment();

    SupportId support();

    PersonId client();

    PersonId coach();

    Instant at();

    Actor by();
}
