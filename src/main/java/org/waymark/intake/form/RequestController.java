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

/** The page "What you would like help with". */
@Controller
@RequestMapping("/apply/request")
class RequestController {
    private final FormFlow flow;
    private final Choices choices;
    private final Templates templates;

    RequestController(FormFlow flow, Choices choices, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.REQUEST,
                page -> page(shell, page, RequestForm.of(page.answers().request()), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute RequestForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.REQUEST, form.typed(), page -> {
            var problems = form.check(choices.reasons());
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            return flow.save(shell, actor, Step.REQUEST, form.part(), form.then(), form.typed(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, RequestForm form, Problems problems) {
        return templates.intakeFormRequest(shell, page, form, choices.reasons(), problems);
    }
}
