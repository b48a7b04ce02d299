package org.waymark.coaching.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class BookingTests extends AClientWithACoach {
    @Autowired
    private Booking booking;

    @Test
    void anOpenTimeIsBookedAndUsesOneOfTheAllowance() {
        var booked = journeys.now(journeys.book(amara, "2027-03-08T17:30"));
        assertThat(booked.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(booked.end()).isEqualTo(uk("2027-03-08T18:30"));
        assertThat(journeys.allowance(amara).words()).isEqualTo("2 of 3 left");
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aTakenTimeIsRefusedWithTheNearestOthers() {
        journeys.book(amara, "2027-03-08T10:00");
        var result = journeys.tryToBook(cast.client(coach), uk("2027-03-08T10:00"));
        assertThat(((BookingResult.NotOpen) result).nearest())
                .extracting(OpenTime::start)
                .contains(uk("2027-03-08T08:30"), uk("2027-03-08T11:30"))
                .doesNotContain(uk("2027-03-08T10:30"), uk("2027-03-08T11:00"));
    }

    @Test
    void theSameFormSentTwiceBooksOnce() {
        var first = journeys.tryToBook(amara, uk("2027-03-08T10:00"));
        assertThat(journeys.tryToBook(amara, uk("2027-03-08T10:00"))).isEqualTo(first);
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
    }

    @Test
    void theCoachRestsBetweenTwoAppointments() {
        journeys.book(amara, "2027-03-08T10:00");
        var next = cast.client(coach);
        assertThat(journeys.tryToBook(next, uk("2027-03-08T11:00"))).isInstanceOf(BookingResult.NotOpen.class);
        assertThat(journeys.tryToBook(next, uk("2027-03-08T11:30"))).isInstanceOf(BookingResult.Booked.class);
    }

    @Test
    void noticeIsKeptUnlessACoordinatorMakesAnException() {
        var soon = uk("2027-03-02T10:00");
        assertThat(journeys.tryToBook(amara, soon)).isInstanceOf(BookingResult.NotOpen.class);
        var exception = new Booking.Wish(amara.support(), soon, Mode.TELEPHONE, true);
        assertThat(booking.book(exception, cast.coordinator())).isInstanceOf(BookingResult.Booked.class);
    }

    @Test
    void theAllowanceHoldsAcrossTwoApplicationsOfOnePeriod() {
        journeys.book(amara, "2027-03-08T10:00");
        journeys.book(amara, "2027-03-09T10:00");
        journeys.book(amara, "2027-03-10T10:00");
        var again = cast.client(cast.coach(), amara.actor(), amara.period());
        assertThat(journeys.tryToBook(again, uk("2027-03-11T10:00"))).isEqualTo(new BookingResult.NothingLeft(3));
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void nothingIsBookedBeforeTheAgreement() {
        db.sql("update coaching.support set state = 'ALLOCATED' where id = :id")
                .param("id", amara.support().value())
                .update();
        assertThat(journeys.tryToBook(amara, uk("2027-03-08T10:00"))).isEqualTo(new BookingResult.SupportNotActive());
    }

    @Test
    void aTimeBeyondTheHorizonIsNotOpen() {
        var last = clock.instant().plus(Duration.ofDays(84));
        assertThat(journeys.tryToBook(amara, last.plus(Duration.ofMinutes(30))))
                .isInstanceOf(BookingResult.NotOpen.class);
    }
}
