package org.waymark.coaching.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.appointment.Cast;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.coaching.booking.ProposalResult;
import org.waymark.coaching.booking.Proposals;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.testing.AtOnce;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** A longer appointment, wherever a time is offered, taken, moved or proposed. */
@WaymarkTest
class LongerAppointmentTests extends AClientWithACoach {
    @Autowired
    private Adjusting adjusting;

    @Autowired
    private ClientAdjustments adjustments;

    @Autowired
    private BookableTimes times;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Appointments appointments;

    private void needs(Cast.Client client, int minutes) {
        var before = adjustments.history(client.id()).size();
        assertThat(adjusting.change(client.id(), before, new Kept(minutes, Set.of(), 0, ""), client.actor()))
                .isTrue();
    }

    @Test
    void onlyTimesAreOfferedAtWhichTheWholeLengthAndTheRestFit() {
        journeys.book(cast.client(coach), "2027-03-08T12:00");
        needs(amara, 120);
        assertThat(times.all(BookableTimes.Wish.ofNew(coach.person(), amara.id())))
                .filteredOn(time -> time.start().isAfter(uk("2027-03-08T00:00"))
                        && time.start().isBefore(uk("2027-03-09T00:00")))
                .extracting(OpenTime::start)
                .contains(uk("2027-03-08T09:30"), uk("2027-03-08T13:30"), uk("2027-03-08T18:00"))
                .doesNotContain(uk("2027-03-08T10:00"), uk("2027-03-08T13:00"), uk("2027-03-08T18:30"));
    }

    @Test
    void theWholeLengthIsClaimedAndNobodyComesTooClose() {
        needs(amara, 90);
        var booked = journeys.now(journeys.book(amara, "2027-03-08T10:00"));
        assertThat(booked.end()).isEqualTo(uk("2027-03-08T11:30"));
        journeys.claimsMatchAppointments(coach);
        var other = cast.client(coach);
        assertThat(journeys.tryToBook(other, uk("2027-03-08T11:30"))).isInstanceOf(BookingResult.NotOpen.class);
        assertThat(journeys.tryToBook(other, uk("2027-03-08T12:00"))).isInstanceOf(BookingResult.Booked.class);
    }

    @Test
    void aLongerBookingAndANeighbourAtOnceLeaveOneOfThem() throws Exception {
        for (var day = 8; day < 14; day++) {
            var date = "2027-03-%02dT".formatted(day);
            var longer = cast.client(coach);
            needs(longer, 120);
            var neighbour = cast.client(coach);
            var results = AtOnce.all(List.of(
                    () -> journeys.tryToBook(longer, uk(date + "10:00")),
                    () -> journeys.tryToBook(neighbour, uk(date + "11:30"))));
            assertThat(results)
                    .filteredOn(BookingResult.Booked.class::isInstance)
                    .hasSize(1);
        }
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void whatIsBookedKeepsItsLengthUntilItIsMoved() {
        var id = journeys.book(amara, "2027-03-08T10:00");
        needs(amara, 90);
        assertThat(journeys.now(id).end()).isEqualTo(uk("2027-03-08T11:00"));
        assertThat(journeys.move(amara, id, "2027-03-08T10:30")).isInstanceOf(ChangeResult.Done.class);
        assertThat(journeys.now(id).end()).isEqualTo(uk("2027-03-08T12:00"));
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aMoveThatWouldRunIntoTheNeighbourIsRefusedAndTheOldTimeStays() {
        var id = journeys.book(amara, "2027-03-08T10:00");
        journeys.book(cast.client(coach), "2027-03-08T15:00");
        needs(amara, 120);
        assertThat(journeys.move(amara, id, "2027-03-08T13:00")).isInstanceOf(ChangeResult.NotOpen.class);
        assertThat(journeys.now(id).start()).isEqualTo(uk("2027-03-08T10:00"));
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void proposedTimesAreKeptAtHerLengthAndStayAsTheyWereNamed() {
        needs(amara, 90);
        var named = List.of(uk("2027-03-08T21:00"));
        assertThat(proposals.propose(amara.support(), named, new Meeting(Mode.VIRTUAL, null, null, ""), coach))
                .isEqualTo(ProposalResult.PROPOSED);
        var proposed = appointments.ofSupport(amara.support()).getFirst();
        assertThat(proposals.items(proposed).getFirst().toString()).contains("9pm to 10:30pm");
        needs(amara, 120);
        assertThat(proposals.take(proposed.id(), 0, named.getFirst(), amara.actor()))
                .isEqualTo(ProposalResult.TAKEN);
        assertThat(journeys.now(proposed.id()).end()).isEqualTo(uk("2027-03-08T22:30"));
    }

    @Test
    void onTheDayTheClocksChangeItLastsAsLongAsOnAnyOther() {
        db.sql(
                        "update coaching.weekly_hours set from_time = '00:00', to_time = '03:30' where coach = :coach and weekday = 7")
                .param("coach", coach.person().value())
                .update();
        needs(amara, 120);
        var open = times.all(BookableTimes.Wish.ofNew(coach.person(), amara.id())).stream()
                .filter(time -> time.start().isAfter(uk("2027-03-27T23:00"))
                        && time.start().isBefore(uk("2027-03-28T12:00")))
                .toList();
        assertThat(open)
                .allMatch(time -> Duration.between(time.start(), time.end()).toMinutes() == 120)
                .extracting(OpenTime::start)
                .containsExactly(uk("2027-03-28T00:00"), uk("2027-03-28T00:30"));
        var id = journeys.book(amara, "2027-03-28T00:30");
        assertThat(journeys.now(id).end()).isEqualTo(uk("2027-03-28T03:30"));
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void aLengthThatChangedBetweenPageAndPostIsShownBeforeAnythingIsBooked() {
        var visitor = new Visitor(port).signIn(cast.email(amara.actor()));
        var query = "support=" + amara.support() + "&mode=VIRTUAL&time=2027-03-08T17:30:00Z";
        var check = visitor.get("/my/appointments/new/confirm?" + query);
        assertThat(check.text()).contains("5:30pm to 6:30pm, 60 minutes");
        needs(amara, 90);
        var post = new String[] {
            "support", amara.support().toString(), "mode", "VIRTUAL", "time", "2027-03-08T17:30:00Z", "minutes", "60"
        };
        var changed = visitor.post("/my/appointments/new/confirm", post);
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text()).contains("take 90 minutes now", "5:30pm to 7pm");
        assertThat(journeys.allowance(amara).used()).isZero();
        post[7] = changed.page().select("input[name=minutes]").val();
        assertThat(visitor.post("/my/appointments/new/confirm", post).status()).isEqualTo(303);
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
    }

    @Test
    void aTimeThatNoLongerFitsTheNewLengthOffersTheNearestOthers() {
        var visitor = new Visitor(port).signIn(cast.email(amara.actor()));
        visitor.get("/my/appointments/new");
        needs(amara, 120);
        var gone = visitor.post(
                "/my/appointments/new/confirm",
                "support",
                amara.support().toString(),
                "mode",
                "VIRTUAL",
                "time",
                "2027-03-08T19:00:00Z",
                "minutes",
                "60");
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.page().select("input[name=time]")).isNotEmpty();
        assertThat(journeys.allowance(amara).used()).isZero();
    }

    @Test
    void movingSaysTheNewLengthAndAsksAgainWhenItChanged() {
        var id = journeys.book(amara, "2027-03-08T10:00");
        var visitor = new Visitor(port).signIn(cast.email(amara.actor()));
        visitor.get("/my/appointments/" + id + "/move");
        needs(amara, 75);
        var post = new String[] {
            "version", "0", "mode", "VIRTUAL", "time", uk("2027-03-09T10:00").toString(), "minutes", "60"
        };
        var path = "/my/appointments/" + id + "/move";
        var changed = visitor.post(path, post);
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text()).contains("take 75 minutes now", "keeps its length if you leave it");
        assertThat(journeys.now(id).start()).isEqualTo(uk("2027-03-08T10:00"));
        post[7] = "75";
        assertThat(visitor.post(path, post).status()).isEqualTo(303);
        assertThat(journeys.now(id).end()).isEqualTo(uk("2027-03-09T11:15"));
    }
}
