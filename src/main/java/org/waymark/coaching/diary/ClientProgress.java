package org.waymark.coaching.diary;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.AppointmentProgress;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.PersonId;

/** Reads a client's next appointment and what is left to her. */
@Component
class ClientProgress implements AppointmentProgress {
    private final Supports supports;
    private final Appointments appointments;
    private final Allowances allowances;
    private final People people;
    private final Clock clock;

    ClientProgress(Supports supports, Appointments appointments, Allowances allowances, People people, Clock clock) {
        this.supports = supports;
        this.appointments = appointments;
        this.allowances = allowances;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Progress> of(PersonId client) {
        return supports.ofClient(client).stream()
                .filter(Support::bookable)
                .findFirst()
                .map(this::progress);
    }

    private Progress progress(Support support) {
        var next = appointments.ofSupport(support.id()).stream()
                .filter(a -> a.isToCome(clock.instant()))
                .min(Comparator.comparing(Appointment::start));
        var allowance = allowances.of(support.client(), support.period());
        return new Progress(
                support.id(),
                next.map(Appointment::id).orElse(null),
                next.map(Appointment::start).orElse(null),
                people.get(support.namedCoach()).knownAs(),
                allowance.granted(),
                allowance.used());
    }
}
