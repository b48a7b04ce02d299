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
import org.waymark.platform.web.Shell;

/** The page "Where you work": nobody who is tied to these places becomes the client's coach. */
@Controller
@RequestMapping("/apply/workplace")
class WorkplaceController {
    private final FormFlow flow;
    private final Choices choices;
    private final Templates templates;

    WorkplaceController(FormFlow flow, Choices choices, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.WORKPLACE,
                page -> page(shell, page, WorkplaceForm.of(page.answers().workplace()), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute WorkplaceForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.WORKPLACE, Map.of(), page -> {
            var problems = form.check(offered());
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            return flow.save(shell, actor, Step.WORKPLACE, form.part(), form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, WorkplaceForm form, Problems problems) {
        return templates.intakeFormWorkplace(shell, page, form, offered(), problems);
    }

    private WorkplaceChoices offered() {
        return new WorkplaceChoices(
                choices.workRegions(),
                choices.workplaces("I’m not working at the moment"),
                choices.workplaces("I don’t know yet, or I’m not moving"),
                choices.workplaces("Nobody at the moment"));
    }
}
