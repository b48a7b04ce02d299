package org.waymark.coaching.arrangement;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.adjustment.Kept;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.Actor;
import org.waymark.privacy.audit.AuditLog;

/**
 * What is to be arranged for what is booked. It follows from the adjustments and the appointments as they are now: nothing
 * has to be kept in step when either changes.
 */
@Service
public class Arranging {
    private final Arrangements arrangements;
    private final Appointments appointments;
    private final ClientAdjustments adjustments;
    private final AuditLog audit;
    private final Clock clock;

    Arranging(
            Arrangements arrangements,
            Appointments appointments,
            ClientAdjustments adjustments,
            AuditLog audit,
            Clock clock) {
        this.arrangements = arrangements;
        this.appointments = appointments;
        this.adjustments = adjustments;
        this.audit = audit;
        this.clock = clock;
    }

    /** For everything that is booked and to come, in order of time. */
    public List<ToArrange> all() {
        var standing = arrangements.standing().stream().collect(Collectors.groupingBy(Arrangement::appointment));
        var toCome = appointments.toArrange(clock.instant());
        var kept = adjustments.of(toCome.stream().map(Appointment::client).collect(Collectors.toSet()));
        return toCome.stream()
                .flatMap(a ->
                        needs(a, kept.getOrDefault(a.client(), Kept.NONE), standing.getOrDefault(a.id(), List.of())))
                .toList();
    }

    /** For one appointment; empty unless it is booked and to come. */
    public List<ToArrange> of(Appointment appointment) {
        return needs(appointment, adjustments.of(appointment.client()), arrangements.of(appointment.id()))
                .toList();
    }

    private Stream<ToArrange> needs(Appointment appointment, Kept kept, Collection<Arrangement> standing) {
        if (!appointment.isToCome(clock.instant())) {
            return Stream.empty();
        }
        return kept.needs().stream()
                .sorted()
                .filter(need -> need.isArrangedFor(appointment.meeting().mode()))
                .map(need -> toArrange(
                        appointment,
                        need,
                        standing.stream().filter(a -> a.need() == need).toList()));
    }

    private static ToArrange toArrange(Appointment appointment, Need need, List<Arrangement> standing) {
        var arranged = standing.stream()
                .filter(a -> a.forStart().equals(appointment.start()))
                .findFirst();
        var before = standing.stream()
                .map(Arrangement::forStart)
                .filter(start -> !start.equals(appointment.start()))
                .findFirst();
        return new ToArrange(appointment, need, arranged.orElse(null), before.orElse(null));
    }

    /** What was arranged and isn't needed any more: the appointment is off, or the client needs it no longer. */
    public List<Arrangement> toCallOff() {
        var needed = all().stream()
                .map(task -> new Needed(task.appointment().id(), task.need()))
                .collect(Collectors.toSet());
        return arrangements.standing().stream()
                .filter(a -> !needed.contains(new Needed(a.appointment(), a.need())))
                .toList();
    }

    private record Needed(AppointmentId appointment, Need need) {}

    private boolean isNeeded(Appointment appointment, Need need) {
        return appointment.isToCome(clock.instant())
                && need.isArrangedFor(appointment.meeting().mode())
                && adjustments.of(appointment.client()).has(need);
    }

    /**
     * It is arranged, for the start that the page showed. Ticked twice it is arranged once; what was arranged for an
     * earlier start of this appointment is over with it.
     *
     * @return false when the appointment has moved, is off, or needs it no longer
     */
    @Transactional
    public boolean arranged(AppointmentId id, Need need, Instant start, Actor by) {
        var appointment = appointments.lock(id);
        if (!isNeeded(appointment, need) || !appointment.start().equals(start)) {
            return false;
        }
        var standing =
                arrangements.of(id).stream().filter(a -> a.need() == need).toList();
        standing.stream().filter(a -> !a.forStart().equals(start)).forEach(a -> arrangements.end(a, by));
        if (standing.stream().noneMatch(a -> a.forStart().equals(start))) {
            arrangements.add(appointment, need, by);
            audit.did(by, "arranged an adjustment", appointment.client(), "appointment", id.value());
        }
        return true;
    }

    /** It was called off, or isn't arranged after all. */
    @Transactional
    public void calledOff(AppointmentId id, Need need, Actor by) {
        var appointment = appointments.lock(id);
        var standing =
                arrangements.of(id).stream().filter(a -> a.need() == need).toList();
        standing.forEach(a -> arrangements.end(a, by));
        if (!standing.isEmpty()) {
            audit.did(by, "called off an adjustment", appointment.client(), "appointment", id.value());
        }
    }
}
