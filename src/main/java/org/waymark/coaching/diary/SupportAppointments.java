package org.waymark.coaching.diary;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.AppointmentsOfSupport;
import org.waymark.coaching.BookedTimes;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.coaching.decision.Decision;
import org.waymark.coaching.decision.Decisions;
import org.waymark.platform.PersonId;

/** What supports and their pages know of appointments. */
@Component
class SupportAppointments implements AppointmentsOfSupport, BookedTimes {
    private final Appointments appointments;
    private final Decisions decisions;
    private final Claims claims;
    private final Clock clock;

    SupportAppointments(Appointments appointments, Decisions decisions, Claims claims, Clock clock) {
        this.appointments = appointments;
        this.decisions = decisions;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public List<AppointmentLine> of(SupportId support) {
        return appointments.ofSupport(support).stream()
                .flatMap(a -> times(a).stream().map(time -> line(a, time)))
                .sorted(java.util.Comparator.comparing(AppointmentLine::start))
                .toList();
    }

    /** A proposed one has a line for each time that is kept. */
    private List<TimeSpan> times(Appointment appointment) {
        return appointment.time() != null ? List.of(appointment.agreedTime()) : claims.reservedFor(appointment.id());
    }

    @Override
    public List<AppointmentLine> nextOf(PersonId coach, int atMost) {
        return appointments.bookedWith(coach, clock.instant()).stream()
                .limit(atMost)
                .map(a -> line(a, a.agreedTime()))
                .toList();
    }

    @Override
    public List<AppointmentLine> toRecord(PersonId coach) {
        return appointments.toRecord(coach, clock.instant()).stream()
                .map(a -> line(a, a.agreedTime()))
                .toList();
    }

    private AppointmentLine line(Appointment a, TimeSpan time) {
        return new AppointmentLine(
                a.id().value(),
                a.support(),
                time.start(),
                time.end(),
                a.meeting().mode(),
                a.state().words(),
                isSettled(a),
                "/coach/appointments/" + a.id(),
                "/my/appointments/" + a.id());
    }

    private boolean isSettled(Appointment a) {
        if (a.state().isDecidedByAPerson()) {
            return decisions
                    .of(a.id())
                    .map(Decision::state)
                    .filter(s -> s.isOpen())
                    .isEmpty();
        }
        return a.state() != AppointmentState.BOOKED && a.state() != AppointmentState.PROPOSED;
    }

    @Override
    public @Nullable Instant lastEnd(SupportId support, Instant at) {
        return appointments.ofSupport(support).stream()
                .filter(a -> a.state().claimsItsTime() && !a.end().isAfter(at))
                .map(Appointment::end)
                .max(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public @Nullable Instant nextStart(SupportId support, Instant at) {
        return appointments.ofSupport(support).stream()
                .filter(a -> a.state() == AppointmentState.BOOKED || a.state() == AppointmentState.PROPOSED)
                .flatMap(a -> times(a).stream())
                .map(TimeSpan::start)
                .filter(start -> start.isAfter(at))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
