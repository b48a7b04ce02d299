package org.waymark.coaching.decision;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Decides on a late change or a missed appointment, from the page of the appointment. */
@Controller
@RequestMapping({"/coach/appointments/{id}", "/desk/appointments/{id}"})
class DecisionController {
    private final Appointments appointments;
    private final Decisions decisions;
    private final Deciding deciding;

    DecisionController(Appointments appointments, Decisions decisions, Deciding deciding) {
        this.appointments = appointments;
        this.decisions = decisions;
        this.deciding = deciding;
    }

    @PostMapping("/waive")
    RedirectView waive(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var decision = load(shell, staff, id);
        return told(shell, decision, deciding.waive(decision.id(), version, words, staff), redirect);
    }

    @PostMapping("/forfeit")
    RedirectView forfeit(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String cancelNewTime,
            RedirectAttributes redirect) {
        var decision = load(shell, staff, id);
        var result = deciding.forfeit(decision.id(), version, words, "yes".equals(cancelNewTime), staff);
        return told(shell, decision, result, redirect);
    }

    @PostMapping("/look-again")
    RedirectView lookAgain(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String stands,
            RedirectAttributes redirect) {
        var decision = load(shell, staff, id);
        var result = deciding.lookAgain(decision.id(), version, "yes".equals(stands), words, staff);
        return told(shell, decision, result, redirect);
    }

    private Decision load(Shell shell, Actor staff, String id) {
        var appointment = shell.path().startsWith("/desk/")
                ? appointments.get(AppointmentId.of(id))
                : appointments.ofCoach(staff.person(), AppointmentId.of(id));
        return decisions.of(appointment.id()).orElseThrow(() -> new NotFound("decision"));
    }

    private static RedirectView told(
            Shell shell, Decision decision, DecisionResult result, RedirectAttributes redirect) {
        Flash.say(redirect, words(result));
        var side = shell.path().startsWith("/desk/") ? "/desk" : "/coach";
        return Redirect.to(side + "/appointments/" + decision.appointment());
    }

    private static String words(DecisionResult result) {
        return switch (result) {
            case DecisionResult.Done(var state) ->
                "Decided: " + state.words().toLowerCase(java.util.Locale.UK) + ". The client is told.";
            case DecisionResult.NoLonger(var state) ->
                "Nothing was changed. It is decided by now: " + state.words().toLowerCase(java.util.Locale.UK) + ".";
            case DecisionResult.OnTheLast _ ->
                "Nothing was decided: the new time uses the last appointment. Waive it, or tick that the new time is to be cancelled.";
            case DecisionResult.OnlyWaive _ -> "Nothing was decided: none is left to take, so this can only be waived.";
            case DecisionResult.NotByYou _ -> "Nothing was decided: this is for somebody else to decide.";
            case DecisionResult.WordsMissing _ -> "Nothing was decided: say why, for the client to read.";
        };
    }
}
