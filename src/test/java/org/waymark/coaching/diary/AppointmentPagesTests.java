package org.waymark.coaching.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.coaching.appointment.Cast.uk;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.change.ChangeLinks;
import org.waymark.coaching.decision.DecisionState;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Appointments as people meet them, without scripts. */
@WaymarkTest
class AppointmentPagesTests extends AClientWithACoach {
    @Autowired
    private ChangeLinks links;

    private Visitor visitor;

    @BeforeEach
    void people() {
        visitor = visitor(amara.actor());
    }

    @Test
    void aClientPicksATimeChecksItAndBooksIt() {
        var pick = visitor.get("/my/appointments/new");
        assertThat(pick.text()).contains("3 of 3 left", "Wednesday 3 March 2027");
        var query = "support=" + amara.support() + "&mode=VIRTUAL&time=2027-03-08T17:30:00Z";
        var check = visitor.get("/my/appointments/new/confirm?" + query);
        assertThat(check.text()).contains("Monday 8 March 2027", "5:30pm to 6:30pm", "2 appointments");
        var booked = visitor.post(
                "/my/appointments/new/confirm",
                "support",
                amara.support().toString(),
                "mode",
                "VIRTUAL",
                "time",
                "2027-03-08T17:30:00Z");
        assertThat(booked.status()).isEqualTo(303);
        assertThat(visitor.follow(booked).text())
                .contains("Your appointment is booked", "free of cost until Sunday 7 March 2027, 5:30pm");
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
    }

    @Test
    void aTakenTimeOffersTheNearestOthersAndNoTimeIsAProblemOfTheField() {
        journeys.book(cast.client(coach), "2027-03-08T17:30");
        visitor.get("/my/appointments/new");
        var taken = visitor.get(
                "/my/appointments/new/confirm?support=" + amara.support() + "&mode=VIRTUAL&time=2027-03-08T17:30:00Z");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.page().select("input[name=time]")).hasSize(5);
        var none = visitor.get("/my/appointments/new/confirm?support=" + amara.support() + "&mode=VIRTUAL");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Choose a time");
    }

    @Test
    void otherPeoplesAppointmentsAreNotThere() {
        var others = journeys.book(cast.client(coach), "2027-03-08T17:30");
        visitor.get("/my/appointments");
        for (var page : new String[] {"", "/cancel", "/move"}) {
            assertThat(visitor.get("/my/appointments/" + others + page).status())
                    .isEqualTo(404);
        }
        assertThat(visitor.post("/my/appointments/" + others + "/cancel", "version", "0")
                        .status())
                .isEqualTo(404);
        var otherCoach = visitor(cast.coach());
        otherCoach.get("/coach/calendar");
        assertThat(otherCoach.get("/coach/appointments/" + others).status()).isEqualTo(404);
        assertThat(otherCoach
                        .post("/coach/appointments/" + others + "/waive", "version", "0")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/my/appointments/nonsense").status()).isEqualTo(404);
    }

    @Test
    void aLateCancellationIsWarnedOfNeedsAReasonAndIsDecidedByTheCoach() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T09:00");
        var page = visitor.get("/my/appointments/" + id + "/cancel");
        assertThat(page.text()).contains("This is a late change");
        var opened = page.page().select("input[name=opened]").val();
        var refused =
                visitor.post("/my/appointments/" + id + "/cancel", "version", "0", "opened", opened, "late", "yes");
        assertThat(refused.status()).isEqualTo(422);
        visitor.post(
                "/my/appointments/" + id + "/cancel",
                "version",
                "0",
                "opened",
                opened,
                "late",
                "yes",
                "reason",
                "My child is ill.");
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CHANGED_LATE);
        var coachs = visitor(coach);
        var shown = coachs.get("/coach/appointments/" + id);
        assertThat(shown.text()).contains("My child is ill.", "Waive").doesNotContain("Decide that it is lost");
        coachs.post("/coach/appointments/" + id + "/waive", "version", "0");
        assertThat(journeys.decisionOn(id).state()).isEqualTo(DecisionState.WAIVED);
    }

    @Test
    void thePageThatWasOpenedInTimeIsStillInTimeAQuarterOfAnHourLater() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-07T17:30");
        var opened = visitor.get("/my/appointments/" + id + "/cancel")
                .page()
                .select("input[name=opened]")
                .val();
        clock.advance(Duration.ofMinutes(14));
        visitor.post("/my/appointments/" + id + "/cancel", "version", "0", "opened", opened);
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CANCELLED_IN_TIME);
    }

    @Test
    void theLinkWorksWithoutSigningInAndKeepsNoSession() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        var stranger = new Visitor(port);
        var path = links.to(journeys.now(id));
        var shown = stranger.get(path);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.setsCookie()).isFalse();
        assertThat(journeys.now(id).isBooked()).isTrue();
        stranger.get(path + "/move");
        var moved = stranger.post(
                path + "/move",
                "version",
                "0",
                "mode",
                "VIRTUAL",
                "time",
                uk("2027-03-09T17:30").toString());
        assertThat(moved.location()).isEqualTo(path);
        assertThat(moved.setsCookie()).isFalse();
        assertThat(stranger.get(path).text()).contains("Tuesday 9 March 2027");
        stranger.post(path + "/cancel", "version", "1");
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CANCELLED_IN_TIME);
        assertThat(stranger.get(path).text()).contains("Cancelled in time", "nothing more to do");
        clock.setLondon("2027-03-09T17:30");
        assertThat(stranger.get(path).status()).isEqualTo(410);
    }

    @Test
    void theCoachRecordsWhatHappenedAndCorrectsIt() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T18:30");
        var coachs = visitor(coach);
        assertThat(coachs.get("/coach/calendar").text()).contains("Record what happened");
        assertThat(coachs.get("/coach/appointments/" + id).text()).contains("What happened?");
        coachs.post("/coach/appointments/" + id + "/outcome", "version", "0", "outcome", "NO_SHOW");
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.NO_SHOW);
        coachs.post("/coach/appointments/" + id + "/correct", "version", "1", "to", "HELD", "why", "Wrong click.");
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.HELD);
    }

    @Test
    void theDeskRecordsAChangeAsToldAtAndDecides() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T09:00");
        var desk = visitor(cast.coordinator());
        assertThat(desk.get("/desk/appointments?show=TO_COME").status()).isEqualTo(200);
        assertThat(desk.get("/desk/appointments/" + id + "/change").text()).contains("When did the client tell us?");
        change(desk, id, "8", "08:00");
        assertThat(journeys.now(id).state()).isEqualTo(AppointmentState.CHANGED_LATE);
        desk.get("/desk/appointments/" + id);
        desk.post("/desk/appointments/" + id + "/forfeit", "version", "0", "words", "Third time.");
        assertThat(journeys.decisionOn(id).state()).isEqualTo(DecisionState.FORFEITED);
        assertThat(visitor.get("/my/appointments/" + id).text()).contains("Third time.", "second look");
        visitor.post("/my/appointments/" + id + "/second-look", "version", "1", "words", "I was on call.");
        var lead = visitor(cast.lead());
        assertThat(lead.get("/desk/appointments/" + id).text()).contains("I was on call.", "Give it back");
        lead.post("/desk/appointments/" + id + "/look-again", "version", "2", "stands", "no", "words", "Fair.");
        assertThat(journeys.decisionOn(id).state()).isEqualTo(DecisionState.OVERTURNED);
        assertThat(journeys.allowance(amara).used()).isZero();
    }

    private static void change(Visitor desk, AppointmentId id, String day, String time) {
        desk.post(
                "/desk/appointments/" + id + "/change",
                "version",
                "0",
                "who",
                "client",
                "what",
                "cancel",
                "reason",
                "Rang in.",
                "toldDay",
                day,
                "toldMonth",
                "3",
                "toldYear",
                "2027",
                "toldTime",
                time);
    }

    @Test
    void timesAtShortNoticeAreShownToACoordinatorAndNotToALead() {
        var soon = "support=" + amara.support() + "&mode=VIRTUAL&time=2027-03-02T10:00:00Z";
        var first = "/desk/appointments/new?support=" + amara.support();
        var lead = visitor(cast.lead());
        assertThat(lead.get(first).text()).contains("Wednesday 3 March 2027").doesNotContain("Tuesday 2 March 2027");
        assertThat(lead.get("/desk/appointments/new/confirm?" + soon).status()).isEqualTo(409);
        var coordinator = visitor(cast.coordinator());
        assertThat(coordinator.get(first).text()).contains("Tuesday 2 March 2027");
        assertThat(coordinator.get("/desk/appointments/new/confirm?" + soon).status())
                .isEqualTo(200);
    }

    @Test
    void hoursAreAddedChangedAndNeverLeaveABookedAppointmentOutsideUnseen() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        var coachs = visitor(coach);
        coachs.get("/coach/availability");
        var away = coachs.post("/coach/availability/exception", "kind", "DAY_OFF", "firstDay", "2027-03-08");
        assertThat(away.status()).isEqualTo(409);
        assertThat(away.text()).contains("would lie outside your hours", "Monday 8 March 2027, 5:30pm");
        assertThat(coachs.get("/coach/availability").text()).contains("None from today on");
        coachs.post("/coach/availability/exception", "kind", "DAY_OFF", "firstDay", "2027-03-08", "anyway", "yes");
        assertThat(coachs.get("/coach/availability").text()).contains("Monday 8 March 2027: away");
        assertThat(journeys.now(id).isBooked()).isTrue();
        var clash = coachs.post(
                "/coach/availability/weekly",
                "weekday",
                "MONDAY",
                "from",
                "09:00",
                "to",
                "10:00",
                "modes",
                "VIRTUAL",
                "firstDay",
                "2027-03-01");
        assertThat(clash.status()).isEqualTo(422);
        var empty = coachs.post("/coach/availability/weekly", "weekday", "");
        assertThat(empty.text()).contains("Choose a day of the week", "Choose at least one way to meet");
    }

    @Test
    void aCoachProposesTimesAndTheClientTakesOne() {
        var coachs = visitor(coach);
        var path = "/coach/appointments/propose";
        assertThat(coachs.get(path + "?support=" + amara.support()).text()).contains("Name up to five times");
        var empty = coachs.post(path, "support", amara.support().toString());
        assertThat(empty.status()).isEqualTo(422);
        coachs.post(
                path,
                "support",
                amara.support().toString(),
                "mode",
                "TELEPHONE",
                "day",
                "2027-03-08",
                "time",
                "21:00",
                "day",
                "2027-03-09",
                "time",
                "21:00");
        var link = visitor.get("/my/appointments").page().select("main ul a").attr("href");
        assertThat(visitor.get(link).text()).contains("Tuesday 9 March 2027, 9pm");
        var taken = visitor.post(
                link + "/take", "version", "0", "time", uk("2027-03-09T21:00").toString());
        assertThat(visitor.follow(taken).text()).contains("Your appointment is booked", "By telephone");
    }

    @Test
    void theOpeningOfAClientsAppointmentIsRecorded() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        visitor(coach).get("/coach/appointments/" + id);
        assertThat(db.sql("select count(*) from privacy.audit_entry where subject_id = :subject")
                        .param("subject", amara.id().value())
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isPositive();
    }
}
