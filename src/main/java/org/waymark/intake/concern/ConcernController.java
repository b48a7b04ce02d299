package org.waymark.intake.concern;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.concern.SafetyConcerns.Outcome;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Role;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The service lead's queue of concerns; for everyone else there is nothing here. */
@Controller
class ConcernController {
    private final Concerns concerns;
    private final SafetyConcerns safety;
    private final ConcernPages pages;
    private final Templates templates;

    ConcernController(Concerns concerns, SafetyConcerns safety, ConcernPages pages, Templates templates) {
        this.concerns = concerns;
        this.safety = safety;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/desk/concerns")
    JteModel list(Shell shell, Actor actor) {
        requireLead(actor);
        return templates.intakeConcernList(shell, pages.list());
    }

    @GetMapping("/desk/concerns/{id}")
    JteModel show(@PathVariable String id, Shell shell, Actor actor) {
        return page(shell, find(id, actor), actor, ConcernForm.empty(), Problems.none(), null);
    }

    @PostMapping("/desk/concerns/{id}")
    Object act(@PathVariable String id, ConcernForm form, Shell shell, Actor actor, RedirectAttributes redirect) {
        var concern = find(id, actor);
        var problems = form.problemsWhenActed();
        var step = form.chosen();
        if (problems.any() || step == null) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(shell, concern, actor, form, problems, null));
        }
        var version = form.version() == null ? -1 : form.version();
        return switch (safety.take(concern, version, step, form.text(), actor)) {
            case Outcome.Recorded _ -> {
                Flash.say(redirect, said(step));
                yield Redirect.to("/desk/concerns/" + id);
            }
            case Outcome.ChangedMeanwhile(var now) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(page(shell, now, actor, form, Problems.none(), pages.lastStep(now)));
        };
    }

    private JteModel page(
            Shell shell, Concern concern, Actor actor, ConcernForm form, Problems problems, @Nullable String changed) {
        return templates.intakeConcernShow(shell, pages.show(concern, actor, form, problems, changed));
    }

    private Concern find(String id, Actor actor) {
        requireLead(actor);
        return concerns.find(ConcernId.of(id)).orElseThrow(() -> new NotFound("concern"));
    }

    private static void requireLead(Actor actor) {
        if (!actor.has(Role.LEAD)) {
            throw new NotFound("for service leads");
        }
    }

    private static String said(ConcernStep step) {
        return switch (step) {
            case RAISED, REOPENED -> "The concern is open again.";
            case ACTED -> "What was done is recorded. The concern stays open.";
            case CLOSED -> "The concern is closed.";
        };
    }
}
