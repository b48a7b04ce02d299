package org.waymark.messaging.calendar;

import java.time.Instant;
import java.util.List;

/**
 * An appointment or session as a calendar shows it. Calendars are seen by others: nothing private goes in.
 *
 * @param uid the same for the entry's whole life, and in the whole world: "appointment-ID@host"
 * @param sequence 0 for the first request, one more for each update and for the cancellation
 * @param start shown in UK time
 * @param summary neutral: "Appointment"
 * @param description plain text; may be empty
 * @param location a place or "Online"; may be empty
 * @param url the page of the entry, behind sign-in
 * @param attendees who is asked to come; the organizer isn't among them
 * @param stamp when this message was made
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        String summary,
        String description,
        String location,
        String url,
        Attendee organizer,
        List<Attendee> attendees,
        Instant stamp) {
    public CalendarEntry {
        attendees = List.copyOf(attendees);
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an entry ends after its start");
        }
    }
}
