package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.EligibilityDecisions;
import org.waymark.intake.application.MoveResult;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Check your answers, and send them. */
@Controller
@RequestMapping("/apply/check")
class CheckController {
    private final FormFlow flow;
    private final ClientApplications applications;
    private final EligibilityDecisions eligibility;
    private final AnswerCards cards;
    private final Templates templates;

    CheckController(
            FormFlow flow,
            ClientApplications applications,
            EligibilityDecisions eligibility,
            AnswerCards cards,
            Templates templates) {
        this.flow = flow;
        this.applications = applications;
        this.eligibility = eligibility;
        this.cards = cards;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.DECLARATIONS,
                page -> page.isSent() ? Redirect.to(page.back()) : page(shell, page, Problems.none()));
    }

    /** Sends it; sent twice, it is sent once, and the same reference is shown. */
    @PostMapping
    Object send(Shell shell, Actor actor) {
        var open = applications.open(actor);
        if (open.isEmpty()) {
            return Redirect.to("/apply");
        }
        return flow.show(
                actor,
                Step.DECLARATIONS,
                page -> sent(shell, page, applications.submit(page.application().id(), actor)));
    }

    private Object sent(Shell shell, FormPage page, MoveResult result) {
        return switch (result) {
            case MoveResult.NotComplete missing -> Answer.invalid(page(shell, page, problems(missing)));
            case MoveResult.TurnedAway _ -> Answer.invalid(page(shell, page, Problems.none()));
            case MoveResult.Moved moved ->
                Redirect.to("/my/applications/" + moved.now().id() + "/sent");
            case MoveResult.NotPossible before ->
                Redirect.to("/my/applications/" + before.now().id() + "/sent");
            case MoveResult.ChangedSince before ->
                Redirect.to("/my/applications/" + before.now().id());
            case MoveResult.AnotherIsOpen other ->
                Redirect.to("/my/applications/" + other.now().id());
        };
    }

    private static Problems problems(MoveResult.NotComplete missing) {
        var problems = Problems.none();
        missing.missing().forEach(step -> problems.add(step.slug(), "Fill in “" + step.title() + "”"));
        return problems;
    }

    private JteModel page(Shell shell, FormPage page, Problems problems) {
        var decision = eligibility.today(page.answers());
        return templates.intakeFormCheck(
                shell,
                new CheckPage(
                        page.application(),
                        cards.of(page.application(), page.answers()),
                        decision,
                        page.answers().missing()),
                problems);
    }
}
