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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/**
 * Anyone on the staff can say that they worry about somebody. A coordinator comes from the application, a coach from her
 * client's page; the page shows a reference and no more, so that it tells nobody anything.
 */
@Controller
class RaiseConcernController {
    private final SafetyConcerns safety;
    private final ConcernSubjects subjects;
    private final Templates templates;

    RaiseConcernController(SafetyConcerns safety, ConcernSubjects subjects, Templates templates) {
        this.safety = safety;
        this.subjects = subjects;
        this.templates = templates;
    }

    @GetMapping("/desk/applications/{id}/concern")
    JteModel fromDesk(@PathVariable String id, Shell shell, Actor actor) {
        return page(
                shell,
                subject(id, actor),
                "/desk/applications/" + id + "/concern",
                ConcernForm.empty(),
                Problems.none());
    }

    @PostMapping("/desk/applications/{id}/concern")
    Object raiseFromDesk(
            @PathVariable String id, ConcernForm form, Shell shell, Actor actor, RedirectAttributes redirect) {
        var path = "/desk/applications/" + id;
        var refused = raise(shell, actor, subject(id, actor), path + "/concern", form);
        if (refused != null) {
            return refused;
        }
        Flash.say(redirect, "The service leads have been told. Your concern is with them.");
        return Redirect.to(path);
    }

    @GetMapping("/concerns/new")
    JteModel fromElsewhere(@RequestParam String application, Shell shell, Actor actor) {
        return page(shell, subject(application, actor), elsewhere(application), ConcernForm.empty(), Problems.none());
    }

    @PostMapping("/concerns/new")
    Object raiseFromElsewhere(@RequestParam String application, ConcernForm form, Shell shell, Actor actor) {
        var refused = raise(shell, actor, subject(application, actor), elsewhere(application), form);
        return refused == null ? Redirect.to("/concerns/raised") : refused;
    }

    @GetMapping("/concerns/raised")
    JteModel raised(Shell shell, Actor actor) {
        requireStaff(actor);
        return templates.intakeConcernRaised(shell);
    }

    private @Nullable ResponseEntity<JteModel> raise(
            Shell shell, Actor actor, ConcernSubject subject, String path, ConcernForm form) {
        var problems = form.problemsWhenRaised();
        if (problems.any()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(shell, subject, path, form, problems));
        }
        safety.raise(subject.person(), subject.application(), form.text(), actor);
        return null;
    }

    private ConcernSubject subject(String application, Actor actor) {
        requireStaff(actor);
        return subjects.get(new ApplicationId(NotFound.unlessId(application)));
    }

    private JteModel page(Shell shell, ConcernSubject subject, String path, ConcernForm form, Problems problems) {
        return templates.intakeConcernRaise(shell, new RaiseConcernPage(subject.reference(), path, form, problems));
    }

    private static void requireStaff(Actor actor) {
        if (!actor.isStaff()) {
            throw new NotFound("for staff");
        }
    }

    private static String elsewhere(String application) {
        return "/concerns/new?application=" + application;
    }
}
