package org.waymark.coaching.note;

import org.waymark.coaching.AppointmentId;
import org.waymark.platform.PersonId;

/** A coach wrote, or changed, what her client reads before an appointment. */
record QuestionsWritten(AppointmentId appointment, PersonId client, int version) {}
