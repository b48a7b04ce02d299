package org.waymark.coaching.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Cast;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.platform.Actor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ProposalTests extends AClientWithACoach {
    private static final Meeting ONLINE = new Meeting(Mode.VIRTUAL, null, null, "");

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalsExpire proposalsExpire;

    @Autowired
    private Appointments appointments;

    @Test
    void timesOutsideTheHoursAreKeptAndOneIsTaken() {
        var proposed = propose("2027-03-08T21:00", "2027-03-09T21:00");
        assertThat(journeys.allowance(amara).used()).isZero();
        assertThat(take(proposed, "2027-03-09T21:00", amara.actor())).isEqualTo(ProposalResult.TAKEN);
        var booked = journeys.now(proposed.id());
        assertThat(booked.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(booked.start()).isEqualTo(uk("2027-03-09T21:00"));
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void whatIsKeptIsNotOpenForOthersUntilItEnds() {
        propose("2027-03-15T10:00");
        var other = cast.client(coach);
        assertThat(journeys.tryToBook(other, uk("2027-03-15T10:00"))).isInstanceOf(BookingResult.NotOpen.class);
        clock.advance(Duration.ofDays(3));
        assertThat(journeys.tryToBook(other, uk("2027-03-15T10:00"))).isInstanceOf(BookingResult.Booked.class);
    }

    @Test
    void whoeverProposedDoesNotTakeThemHerself() {
        var proposed = propose("2027-03-15T10:00");
        assertThat(take(proposed, "2027-03-15T10:00", coach)).isEqualTo(ProposalResult.NO_LONGER);
    }

    @Test
    void neverMoreThanFiveTimesAreKeptForOneSupport() {
        propose("2027-03-08T10:00", "2027-03-08T12:00", "2027-03-08T14:00");
        assertThat(proposals.propose(
                        amara.support(),
                        IntStream.range(9, 12)
                                .mapToObj(h -> uk("2027-03-1" + (h - 8) + "T10:00"))
                                .toList(),
                        ONLINE,
                        coach))
                .isEqualTo(ProposalResult.TOO_MANY);
    }

    @Test
    void allOfTheTimesAreKeptOrNone() {
        journeys.book(cast.client(coach), "2027-03-08T10:00");
        var starts = List.of(uk("2027-03-09T10:00"), uk("2027-03-08T10:30"));
        assertThat(proposals.propose(amara.support(), starts, ONLINE, coach)).isEqualTo(ProposalResult.TIME_TAKEN);
        assertThat(appointments.ofSupport(amara.support())).isEmpty();
    }

    @Test
    void unansweredTheyExpireAndAreFree() {
        var proposed = propose("2027-03-15T10:00");
        clock.advance(Duration.ofDays(3));
        proposalsExpire.run();
        assertThat(journeys.now(proposed.id()).state()).isEqualTo(AppointmentState.EXPIRED);
    }

    @Test
    void declinedTheyAreFreeAtOnce() {
        var proposed = propose("2027-03-15T10:00");
        assertThat(proposals.decline(proposed.id(), proposed.version(), amara.actor()))
                .isEqualTo(ProposalResult.DECLINED);
        assertThat(journeys.tryToBook(cast.client(coach), uk("2027-03-15T10:00")))
                .isInstanceOf(BookingResult.Booked.class);
    }

    private Appointment propose(String... starts) {
        var times = java.util.Arrays.stream(starts).map(Cast::uk).toList();
        assertThat(proposals.propose(amara.support(), times, ONLINE, coach)).isEqualTo(ProposalResult.PROPOSED);
        return appointments.ofSupport(amara.support()).getFirst();
    }

    private ProposalResult take(Appointment proposed, String start, Actor by) {
        return proposals.take(proposed.id(), proposed.version(), uk(start), by);
    }
}
