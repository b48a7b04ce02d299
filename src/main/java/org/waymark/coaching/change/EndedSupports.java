package org.waymark.coaching.change;

import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.SupportReturnedToQueue;
import org.waymark.coaching.SupportWithdrawn;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.booking.Proposals;
import org.waymark.platform.Actor;

/** When a support ends or changes its coach, what is booked is cancelled at no cost to the client. */
@Component
class EndedSupports {
    private final Appointments appointments;
    private final Cancelling cancelling;
    private final Proposals proposals;
    private final Clock clock;

    EndedSupports(Appointments appointments, Cancelling cancelling, Proposals proposals, Clock clock) {
        this.appointments = appointments;
        this.cancelling = cancelling;
        this.proposals = proposals;
        this.clock = clock;
    }

    @EventListener
    void on(SupportWithdrawn withdrawn) {
        cancel(withdrawn.support(), _ -> true, withdrawn.by());
    }

    @EventListener
    void on(SupportReturnedToQueue returned) {
        var former = returned.formerCoach();
        if (former != null) {
            cancel(returned.support(), a -> a.coach().equals(former), returned.by());
        }
    }

    private void cancel(SupportId support, Predicate<Appointment> which, Actor by) {
        appointments.ofSupport(support).stream().filter(which).forEach(a -> cancel(a, by));
    }

    private void cancel(Appointment appointment, Actor by) {
        if (appointment.state() == AppointmentState.PROPOSED) {
            proposals.decline(appointment.id(), appointment.version(), by);
        }
        if (appointment.isToCome(clock.instant())) {
            cancelling.cancelByUnit(appointment.id(), appointment.version(), null, by);
        }
    }
}
