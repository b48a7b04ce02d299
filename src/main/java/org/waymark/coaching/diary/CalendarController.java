package org.waymark.coaching.diary;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Shell;

/** A coach's calendar: a list from today on, or one week. */
@Controller
class CalendarController {
    private static final Duration AHEAD = Duration.ofDays(120);

    private final Appointments appointments;
    private final AppointmentViews views;
    private final QuestionsBoxes questions;
    private final Templates templates;
    private final Clock clock;

    CalendarController(
            Appointments appointments,
            AppointmentViews views,
            QuestionsBoxes questions,
            Templates templates,
            Clock clock) {
        this.appointments = appointments;
        this.views = views;
        this.questions = questions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/coach/calendar")
    JteModel calendar(
            Shell shell,
            Actor coach,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate week) {
        return templates.coachingDiaryCalendar(shell, week == null ? list(coach) : week(coach, week));
    }

    private CalendarPage list(Actor coach) {
        var today = UkTime.dateOf(clock.instant());
        var from = UkTime.startOf(today);
        var all = views.of(standing(appointments.ofCoach(coach.person(), from, from.plus(AHEAD))));
        var days = IntStream.rangeClosed(0, (int) AHEAD.toDays())
                .mapToObj(today::plusDays)
                .map(day -> day(day, today, all))
                .filter(day -> day.today() || !day.appointments().isEmpty())
                .toList();
        return new CalendarPage(
                false, today.toString(), "Your calendar", days, toRecord(coach), toWrite(coach), null, null);
    }

    private CalendarPage week(Actor coach, LocalDate within) {
        var monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var all = views.of(standing(
                appointments.ofCoach(coach.person(), UkTime.startOf(monday), UkTime.startOf(monday.plusDays(7)))));
        var today = UkTime.dateOf(clock.instant());
        var days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> day(day, today, all))
                .toList();
        return new CalendarPage(
                true,
                today.toString(),
                "Week of " + UkTime.day(monday),
                days,
                toRecord(coach),
                toWrite(coach),
                "/coach/calendar?week=" + monday.minusDays(7),
                "/coach/calendar?week=" + monday.plusDays(7));
    }

    private static CalendarPage.Day day(LocalDate day, LocalDate today, List<AppointmentView> all) {
        return new CalendarPage.Day(
                UkTime.day(day),
                day.equals(today),
                all.stream()
                        .filter(a -> UkTime.dateOf(a.appointment().start()).equals(day))
                        .toList());
    }

    private static List<Appointment> standing(List<Appointment> all) {
        return all.stream().filter(a -> a.state().claimsItsTime()).toList();
    }

    private List<AppointmentView> toWrite(Actor coach) {
        return views.of(questions.toWrite(appointments.bookedWith(coach.person(), clock.instant())));
    }

    private List<AppointmentView> toRecord(Actor coach) {
        return views.of(appointments.toRecord(coach.person(), clock.instant()));
    }
}
