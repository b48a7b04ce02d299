package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** The page "Your profession": what is asked afterwards depends on it. */
@Controller
@RequestMapping("/apply/profession")
class ProfessionController {
    private final FormFlow flow;
    private final Choices choices;
    private final Templates templates;

    ProfessionController(FormFlow flow, Choices choices, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor, Step.PROFESSION, page -> page(shell, page, ProfessionForm.of(page.answers()), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute ProfessionForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.PROFESSION, Map.of(), page -> {
            if (!Choices.has(choices.professions(), form.profession())) {
                var problems = Problems.of("profession", "Select your profession");
                return Answer.invalid(page(shell, page, form, problems));
            }
            var part = new Answers.Profession(form.profession());
            return flow.save(shell, actor, Step.PROFESSION, part, form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, ProfessionForm form, Problems problems) {
        return templates.intakeFormProfession(shell, page, form, choices.professions(), problems);
    }
}
