package org.waymark.coaching.diary;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.outcome.Corrections;
import org.waymark.coaching.outcome.OutcomeResult;
import org.waymark.coaching.outcome.Outcomes;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** One appointment, for its coach and for the desk: what became of it, corrections, how to join. */
@Controller
@RequestMapping({"/coach/appointments/{id}", "/desk/appointments/{id}"})
class StaffAppointmentController {
    private static final int LONGEST_JOINING = 500;

    private final StaffPages pages;
    private final Outcomes outcomes;
    private final Corrections corrections;
    private final AppointmentLife life;

    StaffAppointmentController(StaffPages pages, Outcomes outcomes, Corrections corrections, AppointmentLife life) {
        this.pages = pages;
        this.outcomes = outcomes;
        this.corrections = corrections;
        this.life = life;
    }

    @GetMapping
    JteModel show(Shell shell, Actor staff, @PathVariable String id) {
        return pages.opened(shell, staff, pages.load(shell, staff, id));
    }

    /** Whether they met. */
    @PostMapping("/outcome")
    Object outcome(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes redirect) {
        var appointment = pages.load(shell, staff, id);
        return switch (outcome) {
            case "HELD" -> told(shell, appointment, outcomes.held(appointment.id(), version, staff), redirect);
            case "NO_SHOW" -> told(shell, appointment, outcomes.missed(appointment.id(), version, staff), redirect);
            case "FAILED_TECHNICALLY" ->
                told(shell, appointment, outcomes.failedTechnically(appointment.id(), version, staff), redirect);
            default -> again(shell, staff, appointment, Problems.of("outcome", "Choose what happened"));
        };
    }

    /** The record was wrong. */
    @PostMapping("/correct")
    Object correct(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        var appointment = pages.load(shell, staff, id);
        var problems = Problems.none().require("why", why, "Say why the record was wrong");
        var right = state(to);
        if (right.isEmpty()) {
            problems.add("to", "Choose what it was");
        }
        return problems.any() || right.isEmpty()
                ? again(shell, staff, appointment, problems)
                : told(
                        shell,
                        appointment,
                        corrections.correct(appointment.id(), version, right.get(), why, staff),
                        redirect);
    }

    private static Optional<AppointmentState> state(String name) {
        return Arrays.stream(AppointmentState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    /** Takes back what the actor did a moment ago. */
    @PostMapping("/undo")
    Object undo(
            Shell shell, Actor staff, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var appointment = pages.load(shell, staff, id);
        return told(shell, appointment, corrections.undo(appointment.id(), version, staff), redirect);
    }

    /** How to join this one. */
    @PostMapping("/joining")
    @Transactional
    public Object joining(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String joining,
            RedirectAttributes redirect) {
        var appointment = pages.load(shell, staff, id);
        if (joining.length() > LONGEST_JOINING) {
            return again(
                    shell, staff, appointment, Problems.of("joining", "How to join must be 500 characters or fewer"));
        }
        if (appointment.version() != version) {
            Flash.say(redirect, "Nothing was changed: the appointment had changed since you opened the page.");
        } else {
            life.update(appointment, appointment.joinedBy(joining.strip()));
            Flash.say(redirect, "Saved. The client sees it on the page of the appointment.");
        }
        return Redirect.to(StaffPages.path(shell, appointment));
    }

    private ResponseEntity<JteModel> again(Shell shell, Actor staff, Appointment appointment, Problems problems) {
        return Answer.invalid(pages.page(shell, staff, appointment, problems));
    }

    private static Object told(
            Shell shell, Appointment appointment, OutcomeResult result, RedirectAttributes redirect) {
        Flash.say(redirect, words(result));
        return Redirect.to(StaffPages.path(shell, appointment));
    }

    private static String words(OutcomeResult result) {
        return switch (result) {
            case OutcomeResult.Done(var now) ->
                "Recorded: " + now.state().words().toLowerCase(java.util.Locale.UK) + ".";
            case OutcomeResult.NoLonger _ ->
                "Nothing was changed: the appointment had changed since you opened the page.";
            case OutcomeResult.NotStarted _ -> "Nothing was recorded: the appointment hasn't started.";
            case OutcomeResult.HasStarted _ -> "It can't be put back: its time has come.";
            case OutcomeResult.NeverSo _ -> "Nothing was changed: this record can't be corrected to that.";
            case OutcomeResult.ReasonMissing _ -> "Nothing was changed: say why the record was wrong.";
            case OutcomeResult.NothingLeft _ -> "Nothing was changed: the client has no appointment left for it.";
            case OutcomeResult.TimeGone _ -> "It can't be put back: the time is taken by now.";
        };
    }
}
