package org.waymark.coaching.appointment;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.coaching.availability.BookedMeetings;
import org.waymark.platform.PersonId;

/** Tells availability what a coach has booked. */
@Component
class CoachMeetings implements BookedMeetings {
    private final Appointments appointments;
    private final AppointmentViews views;

    CoachMeetings(Appointments appointments, AppointmentViews views) {
        this.appointments = appointments;
        this.views = views;
    }

    @Override
    public List<Meeting> of(PersonId coach, Instant from) {
        return views.of(appointments.bookedWith(coach, from)).stream()
                .map(view -> new Meeting(
                        view.appointment().id(),
                        view.appointment().agreedTime(),
                        view.appointment().meeting().mode(),
                        view.clientName()))
                .toList();
    }
}
