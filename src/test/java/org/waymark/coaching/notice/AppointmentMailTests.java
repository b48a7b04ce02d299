package org.waymark.coaching.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.Adjusting;
import org.waymark.coaching.adjustment.Kept;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.Cast;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.messaging.calendar.CalendarPart;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.PersonId;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class AppointmentMailTests extends AClientWithACoach {
    @Autowired
    private AppointmentWords words;

    @Autowired
    private Adjusting adjusting;

    private AppointmentId appointment;

    @BeforeEach
    void booked() {
        appointment = journeys.book(amara, "2027-03-08T17:30");
    }

    @Test
    void bothGetAnInvitationAndTheClientALink() {
        var toClient = mail(Kind.BOOKED, amara.id()).orElseThrow();
        assertThat(text(toClient))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + appointment + "@waymark", "SUMMARY:Appointment");
        assertThat(toClient.button())
                .isNotNull()
                .matches(button -> button.path().startsWith("/change/"));
        assertThat(String.join(" ", toClient.before()))
                .contains("Monday 8 March 2027, 5:30pm to 6:30pm", "free of cost until Sunday 7 March 2027, 5:30pm");
        var toCoach = mail(Kind.BOOKED, coach.person()).orElseThrow();
        assertThat(toCoach.button()).isNotNull().matches(button -> button.path().startsWith("/coach/appointments/"));
        assertThat(text(toCoach))
                .contains("METHOD:REQUEST")
                .doesNotContain(amara.id().toString());
    }

    @Test
    void aMovedAppointmentUpdatesTheEntryAndTheOldMailIsDropped() {
        var first = message(Kind.BOOKED, amara.id());
        journeys.move(amara, appointment, "2027-03-09T17:30");
        assertThat(words.compose(first)).isEmpty();
        assertThat(text(mail(Kind.MOVED, amara.id()).orElseThrow())).contains("METHOD:REQUEST", "SEQUENCE:1");
    }

    @Test
    void aCancelledAppointmentLeavesTheCalendarsAndRemindsNobody() {
        journeys.cancel(amara, appointment);
        assertThat(text(mail(Kind.CANCELLED, coach.person()).orElseThrow())).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(mail(Kind.BEFORE_DEADLINE, amara.id())).isEmpty();
        assertThat(mail(Kind.DAY_BEFORE, amara.id())).isEmpty();
    }

    @Test
    void theReminderComesBeforeTheDeadlineAndAMovedAppointmentHasANewOne() {
        assertThat(notBefore(Kind.BEFORE_DEADLINE)).containsExactly(Cast.uk("2027-03-06T17:30"));
        var old = message(Kind.BEFORE_DEADLINE, amara.id());
        journeys.move(amara, appointment, "2027-03-11T17:30");
        assertThat(words.compose(old)).isEmpty();
        assertThat(notBefore(Kind.BEFORE_DEADLINE))
                .containsExactlyInAnyOrder(Cast.uk("2027-03-06T17:30"), Cast.uk("2027-03-09T17:30"));
    }

    @Test
    void theReasonOfALateChangeGoesToTheCoachAsALink() {
        clock.setLondon("2027-03-08T09:00");
        journeys.cancel(amara, appointment);
        var mail = mail(Kind.LATE_CHANGE, coach.person()).orElseThrow();
        assertThat(String.join(" ", mail.before())).doesNotContain("rota");
        assertThat(mail.button()).isNotNull().matches(b -> b.path().equals("/coach/appointments/" + appointment));
    }

    @Test
    void aLateReArrangementMovesTheSameEntry() {
        clock.setLondon("2027-03-08T09:00");
        var instead = ((ChangeResult.Done) journeys.move(amara, appointment, "2027-03-12T10:00")).appointment();
        var mail = words.compose(message(Kind.MOVED, amara.id(), instead.id())).orElseThrow();
        assertThat(text(mail)).contains("UID:" + appointment + "@waymark", "SEQUENCE:1", "METHOD:REQUEST");
    }

    @Test
    void aLongerAppointmentEndsLaterInCalendarAndMail() {
        adjusting.change(amara.id(), 0, new Kept(90, Set.of(), 0, ""), amara.actor());
        journeys.move(amara, appointment, "2027-03-09T17:30");
        var mail = mail(Kind.MOVED, coach.person()).orElseThrow();
        assertThat(text(mail))
                .contains("DTSTART;TZID=Europe/London:20270309T173000", "DTEND;TZID=Europe/London:20270309T190000");
        assertThat(String.join(" ", mail.before())).contains("5:30pm to 7pm");
    }

    private Optional<Mail> mail(Kind kind, PersonId to) {
        return words.compose(message(kind, to));
    }

    private MessageToWrite message(Kind kind, PersonId to) {
        return message(kind, to, appointment);
    }

    /** The newest that was posted. */
    private MessageToWrite message(Kind kind, PersonId to, AppointmentId about) {
        return db.sql("""
                select kind, key from messaging.message
                where kind = :kind and person_id = :to and about_id = :about order by id desc limit 1
                """)
                .param("kind", kind.code())
                .param("to", to.value())
                .param("about", about.value())
                .query((row, _) -> new MessageToWrite(row.getString("kind"), row.getString("key"), to, about.value()))
                .single();
    }

    private List<java.time.Instant> notBefore(Kind kind) {
        return db.sql("select not_before from messaging.message where kind = :kind and about_id = :about")
                .param("kind", kind.code())
                .param("about", appointment.value())
                .query((row, _) -> org.waymark.platform.Columns.instant(row, "not_before"))
                .list();
    }

    private static String text(Mail mail) {
        return Optional.ofNullable(mail.calendar())
                .map(CalendarPart::text)
                .orElse("")
                .replace("\r\n ", "");
    }
}
