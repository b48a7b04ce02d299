package org.waymark.intake.progress;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
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
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.History;
import org.waymark.intake.application.MoveResult;
import org.waymark.intake.form.AnswerCards;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A client's applications: where each stands, a copy of its answers, and the answer to a question of the unit. */
@Controller
@RequestMapping("/my/applications")
class ProgressController {
    private final ClientApplications applications;
    private final ApplicationAnswers answers;
    private final AnswerCards cards;
    private final History history;
    private final Templates templates;

    ProgressController(
            ClientApplications applications,
            ApplicationAnswers answers,
            AnswerCards cards,
            History history,
            Templates templates) {
        this.applications = applications;
        this.answers = answers;
        this.cards = cards;
        this.history = history;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, Actor actor) {
        var lines = applications.all(actor).stream().map(ListLine::of).toList();
        return templates.intakeProgressList(shell, lines);
    }

    @GetMapping("/{id}")
    Object show(Shell shell, Actor actor, @PathVariable String id) {
        var application = applications.get(ApplicationId.of(id), actor);
        return application.state() == ApplicationState.DRAFT
                ? Redirect.to("/apply")
                : page(shell, application, new AnswerForm(null), Problems.none(), null);
    }

    @GetMapping("/{id}/sent")
    Object sent(Shell shell, Actor actor, @PathVariable String id) {
        var application = applications.get(ApplicationId.of(id), actor);
        return application.submittedAt() == null
                ? Redirect.to("/apply")
                : templates.intakeProgressSent(shell, SentPage.of(application));
    }

    @GetMapping("/{id}/answers")
    Object answers(Shell shell, Actor actor, @PathVariable String id) {
        var application = applications.get(ApplicationId.of(id), actor);
        return application.submittedAt() == null
                ? Redirect.to("/apply")
                : templates.intakeProgressAnswers(
                        shell, new AnswersPage(application, cards.of(application, answers.of(application))));
    }

    @PostMapping("/{id}/answer")
    Object answer(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @ModelAttribute AnswerForm form,
            RedirectAttributes redirect) {
        var application = applications.get(ApplicationId.of(id), actor);
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(page(shell, application, form, problems, null));
        }
        var result = applications.answerRequest(application.id(), form.words(), actor);
        if (result instanceof MoveResult.Moved) {
            Flash.say(redirect, "Thank you. We have your answer");
            return Redirect.to("/my/applications/" + application.id());
        }
        return Answer.conflict(page(
                shell,
                result.now(),
                form,
                Problems.none(),
                "Meanwhile your application moved on, so your answer was not sent. See below how it stands now."));
    }

    private JteModel page(
            Shell shell, Application application, AnswerForm form, Problems problems, @Nullable String changed) {
        var entries = history.of(application);
        return templates.intakeProgressShow(
                shell,
                new ProgressPage(
                        application,
                        Standing.tag(application.state()),
                        Standing.headline(application.state()),
                        Standing.next(application),
                        Story.unitWords(entries),
                        Story.of(entries),
                        form,
                        changed),
                problems);
    }
}
