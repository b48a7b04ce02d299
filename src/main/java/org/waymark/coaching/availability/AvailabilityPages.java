package org.waymark.coaching.availability;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.AvailabilityPage.Conflict;
import org.waymark.coaching.availability.AvailabilityPage.DayOfHours;
import org.waymark.coaching.availability.AvailabilityPage.Line;
import org.waymark.coaching.availability.BookedMeetings.Meeting;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Venues;

/** Draws the page of a coach's hours. */
@Component
class AvailabilityPages {
    /**
     * What was tried.
     *
     * @param name of the form: "weekly", "exception", "remove"; blank when the page is just looked at
     * @param removing the id of what would be removed, or blank
     */
    record Tried(
            String name,
            HoursForm weekly,
            HoursForm exception,
            String removing,
            List<Meeting> conflicts,
            Problems problems) {}

    private final CoachTimes times;
    private final MeetingDetailsOfCoaches details;
    private final Venues venues;
    private final Templates templates;
    private final Clock clock;

    AvailabilityPages(
            CoachTimes times, MeetingDetailsOfCoaches details, Venues venues, Templates templates, Clock clock) {
        this.times = times;
        this.details = details;
        this.venues = venues;
        this.templates = templates;
        this.clock = clock;
    }

    JteModel page(Shell shell, PersonId coach, Tried tried) {
        var today = UkTime.dateOf(clock.instant());
        var hours = times.of(coach, today);
        var page = new AvailabilityPage(
                week(hours),
                hours.exceptions().stream().map(this::line).toList(),
                tried.weekly(),
                tried.exception(),
                details.of(coach),
                rooms(today),
                tried.conflicts().stream().map(AvailabilityPages::conflict).toList(),
                tried.name(),
                tried.removing());
        return templates.coachingAvailabilityHours(shell, page, tried.problems());
    }

    private List<DayOfHours> week(CoachHours hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new DayOfHours(
                        name(day),
                        hours.weekly().stream()
                                .filter(w -> w.weekday() == day)
                                .map(this::line)
                                .toList()))
                .toList();
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private Line line(WeeklyHours weekly) {
        return new Line(weekly.id(), words(weekly.hours()), detail(weekly.hours()) + ", " + since(weekly));
    }

    private static String since(WeeklyHours weekly) {
        var until = weekly.validUntil();
        return "from " + UkTime.shortDay(weekly.validFrom()) + (until == null ? "" : " to " + UkTime.shortDay(until));
    }

    private Line line(HoursException exception) {
        var hours = exception.hours();
        var days = exception.from().equals(exception.until())
                ? UkTime.day(exception.from())
                : UkTime.day(exception.from()) + " to " + UkTime.day(exception.until());
        return new Line(
                exception.id(),
                days + ": " + exception.kind().words().toLowerCase(Locale.UK)
                        + (hours == null ? "" : ", " + words(hours)),
                hours == null ? "" : detail(hours));
    }

    private static String words(Hours hours) {
        return UkTime.time(hours.from()) + " to " + UkTime.time(hours.to());
    }

    private String detail(Hours hours) {
        var modes = hours.modes().stream().sorted().map(Mode::words).collect(Collectors.joining(", "));
        return hours.venueCode() == null ? modes : modes + " at " + place(hours.venueCode(), hours.roomCode());
    }

    private String place(String venue, @Nullable String room) {
        return venues.name(venue)
                + (room == null
                        ? ""
                        : venues.findRoom(room).map(r -> ", " + r.name()).orElse(""));
    }

    private List<Item> rooms(LocalDate today) {
        var items = new ArrayList<Item>();
        items.add(Item.of("", "Nowhere: online or by telephone only"));
        for (var venue : venues.openOn(today)) {
            items.add(Item.of(venue.code(), venue.name()));
            venues.rooms(venue.code()).stream()
                    .filter(room -> room.isOpenOn(today))
                    .forEach(room ->
                            items.add(Item.of(venue.code() + "/" + room.code(), venue.name() + ", " + room.name())));
        }
        return items;
    }

    private static Conflict conflict(Meeting meeting) {
        return new Conflict(
                "/coach/appointments/" + meeting.appointment(),
                UkTime.dayAndTime(meeting.time().start()) + ", " + meeting.clientName());
    }
}
