package org.waymark.coaching.booking;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.DueWork;

/** Times that nobody took are free again. */
@Component
class ProposalsExpire implements DueWork {
    private final Appointments appointments;
    private final Proposals proposals;
    private final Clock clock;

    ProposalsExpire(Appointments appointments, Proposals proposals, Clock clock) {
        this.appointments = appointments;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "coaching.proposals-expire";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        appointments.proposalsEndedBy(clock.instant()).forEach(proposals::expire);
    }
}
