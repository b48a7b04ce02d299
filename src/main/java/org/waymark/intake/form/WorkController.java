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
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The page "Your grade and specialty". */
@Controller
@RequestMapping("/apply/work")
class WorkController {
    private final FormFlow flow;
    private final Choices choices;
    private final Templates templates;

    WorkController(FormFlow flow, Choices choices, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.WORK,
                page -> page.answers().work().profession() == null
                        ? Redirect.to(Step.PROFESSION.path())
                        : page(shell, page, WorkForm.of(page), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute WorkForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.WORK, Map.of(), page -> {
            var profession = page.answers().work().profession();
            var problems = form.check(offered(page));
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            var part = form.part(profession, choices.regulator(profession));
            return flow.save(shell, actor, Step.WORK, part, form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, WorkForm form, Problems problems) {
        return templates.intakeFormWork(shell, page, form, offered(page), problems);
    }

    private WorkChoices offered(FormPage page) {
        var profession = page.answers().work().profession();
        return new WorkChoices(
                choices.grades(profession), choices.specialties(profession), choices.regulator(profession));
    }
}
