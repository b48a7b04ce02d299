package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** The page "How and when to meet", with adjustments and wishes. */
@Controller
@RequestMapping("/apply/practical")
class PracticalController {
    private final FormFlow flow;
    private final Choices choices;
    private final Templates templates;

    PracticalController(FormFlow flow, Choices choices, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.PRACTICAL,
                page -> page(shell, page, PracticalForm.of(page.answers().practical()), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute PracticalForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.PRACTICAL, form.typed(), page -> {
            var problems = form.check(choices.venues());
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            return flow.save(shell, actor, Step.PRACTICAL, form.part(), form.then(), form.typed(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, PracticalForm form, Problems problems) {
        var offered = new PracticalChoices(Choices.modes(), choices.venues(), Choices.times(), Choices.needs());
        return templates.intakeFormPractical(shell, page, form, offered, problems);
    }
}
