package org.waymark.coaching.change;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.Mode;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.ChangeWindow.Verdict;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.booking.SlotPage;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Cancelling and moving by the client, the same whether she is signed in or came by a link. */
@Component
class ChangePages {
    /**
     * Who is there, and where.
     *
     * @param path of the appointment on this side
     */
    record Visit(Shell shell, Actor client, Appointment appointment, String path) {}

    private final Cancelling cancelling;
    private final Moving moving;
    private final PageOpened pageOpened;
    private final BookableTimes times;
    private final Allowances allowances;
    private final AppointmentViews views;
    private final Templates templates;
    private final Clock clock;

    ChangePages(
            Cancelling cancelling,
            Moving moving,
            PageOpened pageOpened,
            BookableTimes times,
            Allowances allowances,
            AppointmentViews views,
            Templates templates,
            Clock clock) {
        this.cancelling = cancelling;
        this.moving = moving;
        this.pageOpened = pageOpened;
        this.times = times;
        this.allowances = allowances;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    Object cancelPage(Visit visit) {
        return visit.appointment().isToCome(clock.instant())
                ? cancelPage(visit, "", Problems.none())
                : Redirect.to(visit.path());
    }

    Object movePage(Visit visit, @Nullable Mode mode, int page) {
        return visit.appointment().isToCome(clock.instant())
                ? movePage(visit, slots(visit, mode, page), "", Problems.none())
                : Redirect.to(visit.path());
    }

    Object cancel(Visit visit, ChangeForm form, RedirectAttributes redirect) {
        return answer(visit, form, cancelling.cancel(wish(visit, form), visit.client()), redirect, false);
    }

    Object move(Visit visit, ChangeForm form, RedirectAttributes redirect) {
        var start = form.picked().start();
        if (start.isEmpty()) {
            return Answer.invalid(movePage(
                    visit,
                    slots(visit, form.picked().way(), 0),
                    form.typedReason(),
                    Problems.of("time", "Choose a new time")));
        }
        var to = new Moving.NewTime(
                start.get(), form.picked().way(), false, form.picked().shown());
        return answer(visit, form, moving.move(wish(visit, form), to, visit.client()), redirect, true);
    }

    private ChangeWish wish(Visit visit, ChangeForm form) {
        var appointment = visit.appointment();
        var toldAt = appointment.isBooked()
                ? pageOpened.counting(form.opened(), appointment, visit.client().person())
                : clock.instant();
        return form.wish(appointment, toldAt);
    }

    private Object answer(
            Visit visit, ChangeForm form, ChangeResult result, RedirectAttributes redirect, boolean moving) {
        return switch (result) {
            case ChangeResult.Done(var appointment, var late) -> done(visit, appointment, late, moving, redirect);
            case ChangeResult.MayCost _ ->
                Answer.conflict(again(
                        visit,
                        form,
                        moving,
                        Problems.of("reason", "It is now too late for a free change. Say why you are changing it")));
            case ChangeResult.ReasonMissing _ ->
                Answer.invalid(again(visit, form, moving, Problems.of("reason", "Say why you are changing it")));
            case ChangeResult.NotOpen(var _, var nearest) -> notOpen(visit, form, nearest);
            case ChangeResult.LengthChanged(var _, var now) ->
                Answer.conflict(again(
                        visit,
                        form,
                        moving,
                        Problems.of(
                                "time",
                                "Your appointments take " + now.toMinutes() + " minutes now. Choose a time again")));
            case ChangeResult.HasStarted _, ChangeResult.NoLonger _, ChangeResult.NothingLeft _ -> {
                say(visit, redirect, "Nothing was changed: the appointment had changed since you opened the page.");
                yield Redirect.to(visit.path());
            }
        };
    }

    private static Object done(
            Visit visit, Appointment now, boolean late, boolean moving, RedirectAttributes redirect) {
        say(
                visit,
                redirect,
                late
                        ? "Done. A person decides what this late change costs, and we tell you."
                        : moving ? "Your appointment is moved." : "Your appointment is cancelled.");
        var signedIn = visit.path().startsWith("/my/");
        return Redirect.to(signedIn ? "/my/appointments/" + now.id() : visit.path());
    }

    /** By a link there is no session to keep words in; the page says where the appointment stands. */
    private static void say(Visit visit, RedirectAttributes redirect, String words) {
        if (visit.shell().signedIn()) {
            Flash.say(redirect, words);
        }
    }

    private ResponseEntity<JteModel> notOpen(Visit visit, ChangeForm form, List<OpenTime> nearest) {
        var mode = form.picked().way();
        var open = nearest.stream().filter(time -> time.modes().contains(mode)).toList();
        var slots = SlotPage.nearest(open, mode);
        return Answer.conflict(movePage(
                visit,
                slots,
                form.typedReason(),
                Problems.of("time", "That time is not open any more. Choose another")));
    }

    private JteModel again(Visit visit, ChangeForm form, boolean moving, Problems problems) {
        return moving
                ? movePage(visit, slots(visit, form.picked().way(), 0), form.typedReason(), form.time(), problems)
                : cancelPage(visit, form.typedReason(), problems);
    }

    private JteModel cancelPage(Visit visit, String reason, Problems problems) {
        return templates.coachingChangeCancel(visit.shell(), page(visit, null, reason, null), problems);
    }

    private JteModel movePage(Visit visit, SlotPage slots, String reason, Problems problems) {
        return movePage(visit, slots, reason, null, problems);
    }

    private JteModel movePage(Visit visit, SlotPage slots, String reason, @Nullable String picked, Problems problems) {
        return templates.coachingChangeMove(visit.shell(), page(visit, slots, reason, picked), problems);
    }

    private ChangePage page(Visit visit, @Nullable SlotPage slots, String reason, @Nullable String picked) {
        var appointment = visit.appointment();
        var late = appointment.judge(clock.instant()) != Verdict.IN_TIME;
        return new ChangePage(
                visit.path(),
                views.of(appointment),
                pageOpened.now(appointment, visit.client().person()),
                late,
                allowances.of(appointment.client(), appointment.period()).isUsedUp(),
                appointment.window().length().toHours(),
                reason,
                slots,
                picked,
                times.rulesFor(appointment.client()).length().toMinutes());
    }

    private SlotPage slots(Visit visit, @Nullable Mode mode, int page) {
        var appointment = visit.appointment();
        var wish = new BookableTimes.Wish(appointment.coach(), appointment.client(), appointment.id(), false);
        var wished = mode == null ? appointment.meeting().mode() : mode;
        return SlotPage.of(times.all(wish), wished, page, query -> visit.path() + "/move?" + query);
    }
}
