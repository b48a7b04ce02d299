package org.waymark.coaching.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.Cast;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class LinkTests extends AClientWithACoach {
    @Autowired
    private ChangeLinks links;

    @Autowired
    private PageOpened pageOpened;

    private AppointmentId appointment;

    @BeforeEach
    void booked() {
        appointment = journeys.book(amara, "2027-03-08T17:30");
    }

    @Test
    void aLinkLeadsToTheAppointmentAsItStandsUntilItStarts() {
        var link = signed();
        assertThat(links.follow(link)).isPresent();
        journeys.cancel(amara, appointment);
        assertThat(links.follow(link)).get().matches(a -> !a.isBooked());
        clock.setLondon("2027-03-08T17:30");
        assertThat(links.follow(link)).isEmpty();
    }

    @Test
    void aLinkDiesWhenTheAppointmentBecomesSomebodyElses() {
        var link = signed();
        var cast = new Cast(db);
        db.sql("update coaching.appointment set client = :other where id = :id")
                .param("other", cast.client(cast.coach()).id().value())
                .param("id", appointment.value())
                .update();
        assertThat(links.follow(link)).isEmpty();
    }

    @Test
    void aForgedLinkLeadsNowhere() {
        assertThat(links.follow(signed() + "x")).isEmpty();
        assertThat(links.follow("made-up")).isEmpty();
    }

    @Test
    void theMomentThePageWasOpenedCountsForAQuarterOfAnHour() {
        clock.setLondon("2027-03-07T17:25");
        var opened = pageOpened.now(journeys.now(appointment), amara.id());
        clock.advance(Duration.ofMinutes(15));
        assertThat(pageOpened.counting(opened, journeys.now(appointment), amara.id()))
                .isEqualTo(uk("2027-03-07T17:25"));
        clock.advance(Duration.ofSeconds(1));
        assertThat(pageOpened.counting(opened, journeys.now(appointment), amara.id()))
                .isEqualTo(clock.instant());
    }

    @Test
    void theMomentCountsForThatPersonAndThatTimeOnly() {
        var opened = pageOpened.now(journeys.now(appointment), amara.id());
        clock.advance(Duration.ofMinutes(5));
        var cast = new Cast(db);
        assertThat(pageOpened.counting(
                        opened, journeys.now(appointment), cast.coach().person()))
                .isEqualTo(clock.instant());
        assertThat(pageOpened.counting("forged", journeys.now(appointment), amara.id()))
                .isEqualTo(clock.instant());
        journeys.move(amara, appointment, "2027-03-09T17:30");
        assertThat(pageOpened.counting(opened, journeys.now(appointment), amara.id()))
                .isEqualTo(clock.instant());
    }

    private String signed() {
        return links.to(journeys.now(appointment)).substring("/change/".length());
    }
}
