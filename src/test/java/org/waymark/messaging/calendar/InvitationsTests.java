package org.waymark.messaging.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationsTests {
    private static final Instant START = Instant.parse("2027-03-03T17:30:00Z");

    @Test
    void aRequestAsksEachAttendeeAndPassesTheValidator() throws Exception {
        CalendarPart part = Invitations.request(entry(0, START));

        assertThat(part.method()).isEqualTo(CalendarPart.Method.REQUEST);
        assertThat(part.text()).contains("METHOD:REQUEST", "STATUS:CONFIRMED", "SEQUENCE:0");
        VEvent event = eventOf(part);
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
        assertThat(unfolded(part))
                .contains("mailto:amara.okafor@people.test")
                .contains("RSVP=TRUE")
                .contains("PARTSTAT=NEEDS-ACTION")
                .contains("UID:appointment-1@waymark.test\r\n")
                .contains("DTSTAMP:20270301T090000Z\r\n");
    }

    @Test
    void anUpdateKeepsTheIdAndRaisesTheSequence() throws Exception {
        CalendarPart update = Invitations.request(entry(1, START.plus(Duration.ofDays(7))));

        assertThat(eventOf(update).getUid().orElseThrow().getValue()).isEqualTo("appointment-1@waymark.test");
        assertThat(unfolded(update)).contains("SEQUENCE:1\r\n", "METHOD:REQUEST\r\n", ":20270310T173000\r\n");
    }

    @Test
    void aCancellationSaysSoInMethodAndStatus() throws Exception {
        CalendarPart cancellation = Invitations.cancel(entry(2, START));

        assertThat(cancellation.method()).isEqualTo(CalendarPart.Method.CANCEL);
        assertThat(unfolded(cancellation)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n");
        eventOf(cancellation);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T00:30:00Z, 20270328T003000",
        "2027-03-28T01:00:00Z, 20270328T020000",
        "2027-10-30T09:00:00Z, 20271030T100000",
        "2027-10-31T09:00:00Z, 20271031T090000",
    })
    void clockTimesAreThoseOfLondonOnBothSidesOfAChange(Instant start, String shown) throws Exception {
        CalendarPart part = Invitations.request(entry(0, start));

        assertThat(unfolded(part)).contains("DTSTART;TZID=Europe/London:" + shown + "\r\n");
        Instant read =
                Instant.from(requireNonNull(eventOf(part).getDateTimeStart()).getDate());
        assertThat(read).isEqualTo(start);
    }

    @Test
    void theTimeZoneIsDescribedByTheTwoRulesOfToday() throws Exception {
        CalendarPart part = Invitations.request(entry(0, START));

        VTimeZone zone = calendarOf(part).<VTimeZone>getComponents("VTIMEZONE").getFirst();
        assertThat(zone.getObservances()).hasSize(2);
        assertThat(unfolded(part)).contains("BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU");
        assertThat(part.text().lines().filter(line -> line.startsWith("TZID"))).hasSize(1);
    }

    @Test
    void longAndStrangeWordsAreFoldedAndEscaped() throws Exception {
        String strange = "Room 4; \"the attic\", 2nd floor\\left – " + "é".repeat(90) + "\nBEGIN:VEVENT";
        CalendarEntry plain = entry(0, START);
        CalendarPart part = Invitations.request(new CalendarEntry(
                plain.uid(),
                0,
                plain.start(),
                plain.end(),
                plain.summary(),
                strange,
                strange,
                plain.url(),
                new Attendee("Coach \"Joe\"; CN:x", "joe@unit.test"),
                plain.attendees(),
                plain.stamp()));

        assertThat(part.text().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(requireNonNull(eventOf(part).getDescription()).getValue()).isEqualTo(strange);
        assertThat(calendarOf(part).getComponents("VEVENT")).hasSize(1);
    }

    private static CalendarEntry entry(int sequence, Instant start) {
        return new CalendarEntry(
                "appointment-1@waymark.test",
                sequence,
                start,
                start.plus(Duration.ofHours(1)),
                "Appointment",
                "See the page for how to join.",
                "Online",
                "http://waymark.test/my/appointments/1",
                new Attendee("Waymark", "waymark@waymark.test"),
                List.of(
                        new Attendee("Amara Okafor", "amara.okafor@people.test"),
                        new Attendee("Joe Bell", "joe.bell@unit.test")),
                Instant.parse("2027-03-01T09:00:00Z"));
    }

    private static VEvent eventOf(CalendarPart part) throws IOException, ParserException {
        return calendarOf(part).<VEvent>getComponents("VEVENT").getFirst();
    }

    private static Calendar calendarOf(CalendarPart part) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(part.text()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static String unfolded(CalendarPart part) {
        return part.text().replace("\r\n ", "");
    }
}
