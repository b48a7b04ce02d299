package org.waymark.coaching.availability;

import java.util.List;
import org.waymark.coaching.availability.BookedMeetings.Meeting;

/** Booked meetings that lie inside the hours as they are and would lie outside them as they would be. */
final class Conflicts {
    private Conflicts() {}

    static List<Meeting> between(CoachHours before, CoachHours after, List<Meeting> booked) {
        return booked.stream()
                .filter(meeting -> before.cover(meeting.time(), meeting.mode()))
                .filter(meeting -> !after.cover(meeting.time(), meeting.mode()))
                .toList();
    }
}
