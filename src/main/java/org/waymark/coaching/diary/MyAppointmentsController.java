package org.waymark.coaching.diary;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.arrangement.Arranging;
import org.waymark.coaching.arrangement.ToArrange;
import org.waymark.coaching.booking.Proposals;
import org.waymark.coaching.decision.Deciding;
import org.waymark.coaching.decision.DecisionResult;
import org.waymark.coaching.decision.Decisions;
import org.waymark.coaching.outcome.Corrections;
import org.waymark.coaching.outcome.OutcomeResult;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A client's appointments, and one of them. */
@Controller
@RequestMapping("/my/appointments")
class MyAppointmentsController {
    private final Appointments appointments;
    private final AppointmentViews views;
    private final Supports supports;
    private final Allowances allowances;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Corrections corrections;
    private final Proposals proposals;
    private final Moments moments;
    private final ClientAdjustments adjustments;
    private final Arranging arranging;
    private final QuestionsBoxes questions;
    private final Templates templates;
    private final Clock clock;

    MyAppointmentsController(
            Appointments appointments,
            AppointmentViews views,
            Supports supports,
            Allowances allowances,
            Decisions decisions,
            Deciding deciding,
            Corrections corrections,
            Proposals proposals,
            Moments moments,
            ClientAdjustments adjustments,
            Arranging arranging,
            QuestionsBoxes questions,
            Templates templates,
            Clock clock) {
        this.appointments = appointments;
        this.views = views;
        this.supports = supports;
        this.allowances = allowances;
        this.decisions = decisions;
        this.deciding = deciding;
        this.corrections = corrections;
        this.proposals = proposals;
        this.moments = moments;
        this.adjustments = adjustments;
        this.arranging = arranging;
        this.questions = questions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    JteModel all(Shell shell, Actor client) {
        var hers = appointments.ofClient(client.person());
        var toCome = hers.stream().filter(this::isToCome).toList().reversed();
        var past = hers.stream().filter(a -> !isToCome(a)).toList();
        var allowance = supports.ofClient(client.person()).stream()
                .filter(Support::bookable)
                .findFirst()
                .map(s -> allowances.of(s.client(), s.period()))
                .orElse(null);
        return templates.coachingDiaryMine(shell, new MyAppointmentsPage(views.of(toCome), views.of(past), allowance));
    }

    private boolean isToCome(Appointment appointment) {
        return appointment.state() == AppointmentState.PROPOSED || appointment.isToCome(clock.instant());
    }

    @GetMapping("/{id}")
    JteModel one(Shell shell, Actor client, @PathVariable String id) {
        return page(shell, client, hers(client, id), "", Problems.none());
    }

    private Appointment hers(Actor client, String id) {
        return appointments.ofClient(client.person(), AppointmentId.of(id));
    }

    private JteModel page(Shell shell, Actor client, Appointment appointment, String words, Problems problems) {
        var now = clock.instant();
        var page = new MyAppointmentPage(
                views.of(appointment),
                allowances.of(appointment.client(), appointment.period()),
                appointment.isToCome(now),
                appointment.time() != null && !now.isAfter(appointment.deadline()),
                corrections.mayUndo(appointment, client),
                appointments.carriedFrom(appointment.id()).map(views::of).orElse(null),
                decisions.of(appointment.id()).orElse(null),
                toAnswer(appointment, client),
                moments.forClient(appointment),
                adjustments.of(appointment.client()).lines(),
                arranging.of(appointment).stream()
                        .map(MyAppointmentsController::words)
                        .toList(),
                questions.words(appointment),
                questions.due(appointment).map(UkTime::day).orElse(null));
        return templates.coachingDiaryMyAppointment(shell, page, words, problems);
    }

    private static String words(ToArrange task) {
        return task.need().label() + (task.isArranged() ? ": arranged" : ": we are arranging it");
    }

    private List<Item> toAnswer(Appointment appointment, Actor client) {
        return proposals.isToAnswer(appointment, client) ? proposals.items(appointment) : List.of();
    }

    /** Takes back a cancellation that was just made. */
    @PostMapping("/{id}/undo")
    RedirectView undo(Actor client, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var appointment = hers(client, id);
        var result = corrections.undo(appointment.id(), version, client);
        Flash.say(
                redirect,
                result instanceof OutcomeResult.Done
                        ? "Your appointment is back."
                        : "It couldn't be put back: its time is taken, or too much time has passed.");
        return Redirect.to("/my/appointments/" + appointment.id());
    }

    /** Asks, once, for another person to look at a decision. */
    @PostMapping("/{id}/second-look")
    Object askAgain(
            Shell shell,
            Actor client,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var appointment = hers(client, id);
        var decision = decisions.of(appointment.id());
        if (decision.isEmpty()) {
            return Redirect.to("/my/appointments/" + appointment.id());
        }
        var result = deciding.askAgain(decision.get().id(), version, words, client);
        if (result instanceof DecisionResult.WordsMissing) {
            return Answer.invalid(
                    page(shell, client, appointment, words, Problems.of("words", "Say why you ask for a second look")));
        }
        Flash.say(
                redirect,
                result instanceof DecisionResult.Done
                        ? "Another person will look at it, and we tell you."
                        : "Nothing was changed: the decision had changed since you opened the page.");
        return Redirect.to("/my/appointments/" + appointment.id());
    }

    /** Takes one of the proposed times. */
    @PostMapping("/{id}/take")
    Object take(
            Shell shell,
            Actor client,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String time,
            RedirectAttributes redirect) {
        var appointment = hers(client, id);
        var start = proposals.pick(appointment, time);
        if (start.isEmpty()) {
            return Answer.invalid(page(shell, client, appointment, "", Problems.of("time", "Choose one of the times")));
        }
        Flash.say(
                redirect,
                proposals.take(appointment.id(), version, start.get(), client).words());
        return Redirect.to("/my/appointments/" + appointment.id());
    }

    /** None of the proposed times suits. */
    @PostMapping("/{id}/decline")
    RedirectView decline(
            Actor client, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var appointment = hers(client, id);
        Flash.say(redirect, proposals.decline(appointment.id(), version, client).words());
        return Redirect.to("/my/appointments/" + appointment.id());
    }
}
