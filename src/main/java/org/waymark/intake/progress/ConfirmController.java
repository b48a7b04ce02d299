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
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.Move;
import org.waymark.intake.application.MoveResult;
import org.waymark.intake.form.AnswerCards;
import org.waymark.intake.form.Declarations;
import org.waymark.intake.form.DeclarationsForm;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Checking and confirming what a coordinator entered for a client who phoned or wrote. */
@Controller
@RequestMapping("/my/applications/{id}/confirm")
class ConfirmController {
    private final ClientApplications applications;
    private final ApplicationAnswers answers;
    private final AnswerCards cards;
    private final Declarations declarations;
    private final Templates templates;

    ConfirmController(
            ClientApplications applications,
            ApplicationAnswers answers,
            AnswerCards cards,
            Declarations declarations,
            Templates templates) {
        this.applications = applications;
        this.answers = answers;
        this.cards = cards;
        this.declarations = declarations;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor, @PathVariable String id) {
        var application = applications.get(ApplicationId.of(id), actor);
        return application.can(Move.CONFIRM)
                ? page(shell, application, new DeclarationsForm(null, null), Problems.none())
                : Redirect.to("/my/applications/" + application.id());
    }

    @PostMapping
    Object confirm(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @ModelAttribute DeclarationsForm form,
            RedirectAttributes redirect) {
        var application = applications.get(ApplicationId.of(id), actor);
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(page(shell, application, form, problems));
        }
        var result = applications.confirm(application.id(), declarations.made(), actor);
        Flash.say(
                redirect,
                result instanceof MoveResult.Moved ? "Thank you for confirming" : "There was nothing left to confirm");
        return Redirect.to("/my/applications/" + application.id());
    }

    private JteModel page(Shell shell, Application application, DeclarationsForm form, Problems problems) {
        var page = new AnswersPage(application, cards.of(application, answers.of(application)));
        return templates.intakeProgressConfirm(shell, page, form, declarations.items(), problems);
    }
}
