package org.waymark.coaching.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.adjustment.Adjusting;
import org.waymark.coaching.adjustment.Kept;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.booking.Booking;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.platform.Actor;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ArrangingTests extends AClientWithACoach {
    private static final String LIST = "/desk/appointments/arrangements";

    @Autowired
    private Adjusting adjusting;

    @Autowired
    private Arranging arranging;

    @Autowired
    private ArrangementData data;

    @Autowired
    private Booking booking;

    private Actor coordinator;
    private AppointmentId appointment;
    private Instant start;

    @BeforeEach
    void people() {
        coordinator = cast.coordinator();
        needs(0, Need.INTERPRETER, Need.CAPTIONS);
        appointment = journeys.book(amara, "2027-03-08T17:30");
        start = uk("2027-03-08T17:30");
    }

    private void needs(int before, Need... needs) {
        assertThat(adjusting.change(amara.id(), before, new Kept(null, Set.of(needs), 0, ""), amara.actor()))
                .isTrue();
    }

    private List<ToArrange> open() {
        return arranging.all().stream()
                .filter(task -> task.appointment().client().equals(amara.id()) && !task.isArranged())
                .toList();
    }

    private List<Arrangement> toCallOff() {
        return arranging.toCallOff().stream()
                .filter(a -> a.client().equals(amara.id()))
                .toList();
    }

    @Test
    void whatSheNeedsIsToBeArrangedForEachOfHerAppointments() {
        journeys.book(amara, "2027-03-09T17:30");
        assertThat(open())
                .extracting(ToArrange::need)
                .containsExactly(Need.CAPTIONS, Need.INTERPRETER, Need.CAPTIONS, Need.INTERPRETER);
    }

    @Test
    void captionsAreArrangedForVideoCallsOnly() {
        var wish = new Booking.Wish(amara.support(), uk("2027-03-09T10:00"), Mode.TELEPHONE, false);
        var id = ((BookingResult.Booked) booking.book(wish, amara.actor())).id();
        assertThat(arranging.of(journeys.now(id))).extracting(ToArrange::need).containsExactly(Need.INTERPRETER);
        assertThat(arranging.arranged(id, Need.CAPTIONS, uk("2027-03-09T10:00"), coordinator))
                .isFalse();
    }

    @Test
    void tickedTwiceItIsArrangedOnceByTheFirst() {
        assertThat(arranging.arranged(appointment, Need.INTERPRETER, start, coordinator))
                .isTrue();
        assertThat(arranging.arranged(appointment, Need.INTERPRETER, start, cast.coordinator()))
                .isTrue();
        assertThat(open()).extracting(ToArrange::need).containsExactly(Need.CAPTIONS);
        assertThat(arranging.of(journeys.now(appointment)))
                .filteredOn(ToArrange::isArranged)
                .singleElement()
                .matches(task -> task.arranged() != null && task.arranged().by().equals(coordinator.person()));
        assertThat(data.show(amara.id())).hasSize(1);
    }

    @Test
    void aMovedAppointmentAsksForItAgainAndATickFromAnOldPageIsRefused() {
        arranging.arranged(appointment, Need.INTERPRETER, start, coordinator);
        journeys.move(amara, appointment, "2027-03-09T17:30");
        assertThat(open())
                .filteredOn(task -> task.need() == Need.INTERPRETER)
                .singleElement()
                .matches(task -> start.equals(task.before()));
        assertThat(toCallOff()).isEmpty();
        assertThat(arranging.arranged(appointment, Need.INTERPRETER, start, coordinator))
                .isFalse();
        assertThat(arranging.arranged(appointment, Need.INTERPRETER, uk("2027-03-09T17:30"), coordinator))
                .isTrue();
        assertThat(open()).extracting(ToArrange::need).containsExactly(Need.CAPTIONS);
        assertThat(toCallOff()).isEmpty();
    }

    @Test
    void whatIsArrangedForACancelledAppointmentIsToCallOffOnce() {
        arranging.arranged(appointment, Need.INTERPRETER, start, coordinator);
        journeys.cancel(amara, appointment);
        assertThat(open()).isEmpty();
        assertThat(toCallOff()).extracting(Arrangement::need).containsExactly(Need.INTERPRETER);
        arranging.calledOff(appointment, Need.INTERPRETER, coordinator);
        assertThat(toCallOff()).isEmpty();
    }

    @Test
    void aLateMoveCallsTheOldOneOffAndAsksForTheNew() {
        arranging.arranged(appointment, Need.INTERPRETER, start, coordinator);
        clock.setLondon("2027-03-08T09:00");
        var instead = ((ChangeResult.Done) journeys.move(amara, appointment, "2027-03-12T10:00")).appointment();
        assertThat(toCallOff()).extracting(Arrangement::appointment).containsExactly(appointment);
        assertThat(open()).extracting(task -> task.appointment().id()).containsOnly(instead.id());
    }

    @Test
    void whatSheNoLongerNeedsIsToCallOffAndWhatSheNeedsLaterIsToArrange() {
        arranging.arranged(appointment, Need.INTERPRETER, start, coordinator);
        needs(1, Need.CAPTIONS);
        assertThat(toCallOff()).hasSize(1);
        assertThat(open()).extracting(ToArrange::need).containsExactly(Need.CAPTIONS);
        needs(2, Need.CAPTIONS, Need.INTERPRETER);
        assertThat(toCallOff()).isEmpty();
        assertThat(open()).extracting(ToArrange::need).containsExactly(Need.CAPTIONS);
    }

    @Test
    void theTableHoldsNoWordOfWhatIsNeeded() {
        arranging.arranged(appointment, Need.INTERPRETER, start, coordinator);
        assertThat(db.sql("select need from coaching.arrangement where client = :id")
                        .param("id", amara.id().value())
                        .query(byte[].class)
                        .list())
                .singleElement()
                .matches(bytes -> !new String(bytes, StandardCharsets.ISO_8859_1).contains("INTERPRETER"));
    }

    @Test
    void herRecordShowsItErasureAndTimeTakeIt() {
        arranging.arranged(appointment, Need.INTERPRETER, start, coordinator);
        arranging.arranged(appointment, Need.CAPTIONS, start, coordinator);
        assertThat(data.show(amara.id()).toString()).contains("interpreter", "Monday 8 March 2027, 5:30pm");
        data.retain(clock.instant().plus(Duration.ofDays(300)));
        assertThat(data.show(amara.id())).hasSize(2);
        data.retain(clock.instant().plus(Duration.ofDays(400)));
        assertThat(data.show(amara.id())).isEmpty();
        arranging.arranged(appointment, Need.CAPTIONS, start, coordinator);
        data.erase(amara.id());
        assertThat(data.show(amara.id())).isEmpty();
    }

    @Test
    void aCoordinatorTicksAtTheDeskAndTheClientSeesIt() {
        var client = visitor(amara.actor());
        assertThat(client.get("/my/appointments/" + appointment).text()).contains("interpreter: we are arranging it");
        var desk = visitor(coordinator);
        assertThat(desk.get("/desk/appointments").text()).contains("To arrange (");
        assertThat(desk.get(LIST).text()).contains("A British Sign Language interpreter");
        var ticked = tick(desk, "INTERPRETER", start.toString(), "yes");
        assertThat(desk.follow(ticked).text()).contains("Arranged.", "By Coordinator");
        assertThat(client.get("/my/appointments/" + appointment).text()).contains("interpreter: arranged");
        assertThat(visitor(coach).get("/coach/appointments/" + appointment).text())
                .contains("interpreter: arranged", "Captions on video calls: not arranged yet");
        tick(desk, "INTERPRETER", start.toString(), "no");
        assertThat(open()).hasSize(2);
    }

    private Visitor.Seen tick(Visitor desk, String need, String at, String done) {
        return desk.post(
                "/desk/appointments/" + appointment + "/arrangements", "need", need, "start", at, "done", done);
    }

    @Test
    void aLeadLooksAndNonsenseFindsNothing() {
        var lead = visitor(cast.lead());
        assertThat(lead.get(LIST).page().select("main table button")).isEmpty();
        assertThat(lead.follow(tick(lead, "INTERPRETER", start.toString(), "yes"))
                        .text())
                .contains("only a coordinator arranges");
        assertThat(open()).hasSize(2);
        var desk = visitor(coordinator);
        desk.get(LIST);
        assertThat(tick(desk, "SUPPORTER", start.toString(), "yes").status()).isEqualTo(404);
        assertThat(tick(desk, "ELEPHANT", start.toString(), "yes").status()).isEqualTo(404);
        assertThat(tick(desk, "INTERPRETER", "yesterday", "yes").status()).isEqualTo(404);
        assertThat(desk.post("/desk/appointments/" + AppointmentId.next() + "/arrangements", "need", "CAPTIONS")
                        .status())
                .isEqualTo(404);
    }
}
