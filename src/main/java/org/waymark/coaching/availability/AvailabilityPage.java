package org.waymark.coaching.availability;

import java.util.List;
import java.util.UUID;
import org.waymark.platform.design.Item;

/**
 * A coach's hours, to be looked at and changed.
 *
 * @param week the days of the week with their hours
 * @param conflicts booked appointments that the change would leave outside; empty unless it was just tried
 * @param changing which form was sent: "weekly", "exception", "remove", or blank
 * @param rooms venues and rooms to choose from
 */
public record AvailabilityPage(
        List<DayOfHours> week,
        List<Line> exceptions,
        HoursForm weekly,
        HoursForm exception,
        MeetingDetails details,
        List<Item> rooms,
        List<Conflict> conflicts,
        String changing,
        String removing) {
    public AvailabilityPage {
        week = List.copyOf(week);
        exceptions = List.copyOf(exceptions);
        rooms = List.copyOf(rooms);
        conflicts = List.copyOf(conflicts);
    }

    /** A weekday and its hours in words. */
    public record DayOfHours(String day, List<Line> hours) {}

    /** Hours or an exception in words. */
    public record Line(UUID id, String words, String detail) {}

    /** A booked appointment that would lie outside. */
    public record Conflict(String path, String words) {}
}
