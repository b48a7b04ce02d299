package org.waymark.intake.progress;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.Move;
import org.waymark.intake.application.MoveResult;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Taking an application back; of a draft, deleting it. */
@Controller
@RequestMapping("/my/applications/{id}/withdraw")
class WithdrawController {
    private final ClientApplications applications;
    private final Templates templates;

    WithdrawController(ClientApplications applications, Templates templates) {
        this.applications = applications;
        this.templates = templates;
    }

    @GetMapping
    Object ask(Shell shell, Actor actor, @PathVariable String id) {
        var application = applications.get(ApplicationId.of(id), actor);
        return application.can(Move.WITHDRAW)
                ? page(shell, application, new WithdrawForm(null), Problems.none())
                : Redirect.to("/my/applications/" + application.id());
    }

    @PostMapping
    Object withdraw(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @ModelAttribute WithdrawForm form,
            RedirectAttributes redirect) {
        var application = applications.get(ApplicationId.of(id), actor);
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(page(shell, application, form, problems));
        }
        var result = applications.withdraw(application.id(), form.reason(), actor);
        Flash.say(redirect, said(application, result));
        return Redirect.to(
                application.state() == ApplicationState.DRAFT ? "/my" : "/my/applications/" + application.id());
    }

    private static String said(Application before, MoveResult result) {
        if (!(result instanceof MoveResult.Moved)) {
            return "It already has an answer, so there was nothing to take back";
        }
        return before.state() == ApplicationState.DRAFT
                ? "Your draft is deleted"
                : "You took back your application " + before.reference();
    }

    private JteModel page(Shell shell, Application application, WithdrawForm form, Problems problems) {
        return templates.intakeProgressWithdraw(shell, application, form, problems);
    }
}
