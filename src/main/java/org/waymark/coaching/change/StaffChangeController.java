package org.waymark.coaching.change;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentHistory;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.booking.SlotPage;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/**
 * A coach or coordinator changes an appointment: as the unit, which costs nothing, or as the client told us, by the
 * moment at which she did.
 */
@Controller
@RequestMapping({"/coach/appointments/{id}/change", "/desk/appointments/{id}/change"})
class StaffChangeController {
    private final Appointments appointments;
    private final AppointmentHistory history;
    private final Cancelling cancelling;
    private final Moving moving;
    private final BookableTimes times;
    private final AppointmentViews views;
    private final Templates templates;
    private final Clock clock;

    StaffChangeController(
            Appointments appointments,
            AppointmentHistory history,
            Cancelling cancelling,
            Moving moving,
            BookableTimes times,
            AppointmentViews views,
            Templates templates,
            Clock clock) {
        this.appointments = appointments;
        this.history = history;
        this.cancelling = cancelling;
        this.moving = moving;
        this.times = times;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Object show(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestParam(defaultValue = "0") int page) {
        var appointment = load(shell, staff, id);
        if (!appointment.isBooked()) {
            return Redirect.to(path(shell, appointment));
        }
        var now = UkTime.here(clock.instant());
        var told = new ToldForm(
                String.valueOf(now.getDayOfMonth()),
                String.valueOf(now.getMonthValue()),
                String.valueOf(now.getYear()),
                now.toLocalTime().withSecond(0).withNano(0).toString());
        var form = new StaffChangeForm(
                appointment.version(), null, null, null, null, mode == null ? null : mode.name(), null);
        return draw(shell, appointment, form, told, slots(shell, staff, appointment, form, page), Problems.none());
    }

    private static boolean isDesk(Shell shell) {
        return shell.path().startsWith("/desk/");
    }

    private static String path(Shell shell, Appointment appointment) {
        return (isDesk(shell) ? "/desk" : "/coach") + "/appointments/" + appointment.id();
    }

    private Appointment load(Shell shell, Actor staff, String id) {
        var appointment = AppointmentId.of(id);
        return isDesk(shell) ? appointments.get(appointment) : appointments.ofCoach(staff.person(), appointment);
    }

    @PostMapping
    Object change(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            StaffChangeForm form,
            ToldForm told,
            RedirectAttributes redirect) {
        var appointment = load(shell, staff, id);
        var toldAt = form.byClient() ? told.moment() : Optional.of(clock.instant());
        var problems = problems(appointment, form, toldAt);
        if (problems.any() || toldAt.isEmpty()) {
            return Answer.invalid(
                    draw(shell, appointment, form, told, slots(shell, staff, appointment, form, 0), problems));
        }
        return answer(shell, staff, appointment, form, told, act(staff, appointment, form, toldAt.get()), redirect);
    }

    private Problems problems(Appointment appointment, StaffChangeForm form, Optional<Instant> toldAt) {
        var problems = Problems.none().require("who", form.who(), "Choose whose change it is");
        if (form.byClient() && toldAt.filter(at -> isPossible(appointment, at)).isEmpty()) {
            problems.add(
                    "toldDay",
                    "Enter when the client told us: a day and a time such as 17:30, not in the future and not before it was booked");
        }
        problems.require("what", form.what(), "Choose whether to cancel or to move it");
        if (form.moves() && form.picked().start().isEmpty()) {
            problems.add("time", "Choose the new time");
        }
        return problems.require("reason", form.reason(), "Say why, in a few words");
    }

    private boolean isPossible(Appointment appointment, Instant toldAt) {
        return !toldAt.isAfter(clock.instant())
                && !toldAt.isBefore(history.madeAt(appointment.id()).minusSeconds(60));
    }

    private ChangeResult act(Actor staff, Appointment appointment, StaffChangeForm form, Instant toldAt) {
        var wish = new ChangeWish(appointment.id(), form.version(), toldAt, true, form.reason());
        if (!form.moves()) {
            return form.byClient()
                    ? cancelling.cancel(wish, staff)
                    : cancelling.cancelByUnit(appointment.id(), form.version(), form.reason(), staff);
        }
        var to = new Moving.NewTime(
                form.picked().start().orElseThrow(),
                form.picked().way(),
                staff.has(Role.COORDINATOR),
                form.picked().shown());
        return form.byClient()
                ? moving.move(wish, to, staff)
                : moving.moveByUnit(appointment.id(), form.version(), to, staff);
    }

    private Object answer(
            Shell shell,
            Actor staff,
            Appointment appointment,
            StaffChangeForm form,
            ToldForm told,
            ChangeResult result,
            RedirectAttributes redirect) {
        return switch (result) {
            case ChangeResult.Done(var now, var late) -> {
                Flash.say(
                        redirect,
                        late
                                ? "Recorded as a late change, which waits for a decision."
                                : "Done. Client and coach are told by email.");
                yield Redirect.to(path(shell, now));
            }
            case ChangeResult.NotOpen(var _, var nearest) ->
                Answer.conflict(draw(
                        shell,
                        appointment,
                        form,
                        told,
                        offered(form, nearest),
                        Problems.of("time", "That time is not open any more. Choose another")));
            case ChangeResult.LengthChanged(var _, var now) ->
                Answer.conflict(draw(
                        shell,
                        appointment,
                        form,
                        told,
                        slots(shell, staff, appointment, form, 0),
                        Problems.of(
                                "time",
                                "This client’s appointments take " + now.toMinutes()
                                        + " minutes now. Choose a time again")));
            case ChangeResult.HasStarted _,
                    ChangeResult.NoLonger _,
                    ChangeResult.NothingLeft _,
                    ChangeResult.MayCost _,
                    ChangeResult.ReasonMissing _ -> {
                Flash.say(
                        redirect,
                        "Nothing was changed: the appointment has started, or had changed since you opened the page.");
                yield Redirect.to(path(shell, appointment));
            }
        };
    }

    private static SlotPage offered(StaffChangeForm form, List<OpenTime> nearest) {
        var mode = form.picked().way();
        var open = nearest.stream().filter(time -> time.modes().contains(mode)).toList();
        return SlotPage.nearest(open, mode);
    }

    private SlotPage slots(Shell shell, Actor staff, Appointment appointment, StaffChangeForm form, int page) {
        var wish = new BookableTimes.Wish(
                appointment.coach(), appointment.client(), appointment.id(), staff.has(Role.COORDINATOR));
        var mode = form.mode() == null
                ? appointment.meeting().mode()
                : form.picked().way();
        return SlotPage.of(times.all(wish), mode, page, query -> path(shell, appointment) + "/change?" + query);
    }

    private JteModel draw(
            Shell shell,
            Appointment appointment,
            StaffChangeForm form,
            ToldForm told,
            SlotPage slots,
            Problems problems) {
        var page = new StaffChangePage(
                path(shell, appointment),
                isDesk(shell),
                views.of(appointment),
                told,
                form.typedReason(),
                form,
                slots,
                times.rulesFor(appointment.client()).length().toMinutes());
        return templates.coachingChangeStaff(shell, page, problems);
    }
}
