package org.waymark.coaching.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.coaching.SupportCompleted;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.library.testimonial.TestimonialInvitations;

/**
 * Whose support is completed may be asked, once, to say what it was like: only if coach and client met, so that there is
 * something to tell. Who withdrew or lapsed isn't asked.
 */
@Component
class TestimonialsAreAskedFor {
    private final Appointments appointments;
    private final TestimonialInvitations invitations;

    TestimonialsAreAskedFor(Appointments appointments, TestimonialInvitations invitations) {
        this.appointments = appointments;
        this.invitations = invitations;
    }

    @EventListener
    void completed(SupportCompleted event) {
        boolean met = appointments.ofSupport(event.support()).stream()
                .anyMatch(appointment -> appointment.state() == AppointmentState.HELD);
        if (met) {
            invitations.invite(event.client(), event.support().value());
        }
    }
}
