package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.AvoidWishes;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** The page "People and places to avoid". Only the allocation policy reads what is picked here. */
@Controller
@RequestMapping("/apply/avoid")
class AvoidController {
    private final FormFlow flow;
    private final Choices choices;
    private final AvoidWishes avoidWishes;
    private final Templates templates;

    AvoidController(FormFlow flow, Choices choices, AvoidWishes avoidWishes, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.avoidWishes = avoidWishes;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.AVOID,
                page -> page(shell, page, AvoidForm.of(avoidWishes.of(page.application())), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute AvoidForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.AVOID, form.words(), page -> {
            var problems = form.check(offered(page));
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            var part = form.part(avoidWishes.of(page.application()));
            return flow.save(shell, actor, Step.AVOID, part, form.then(), form.words(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, AvoidForm form, Problems problems) {
        return templates.intakeFormAvoid(shell, page, form, offered(page), problems);
    }

    private AvoidChoices offered(FormPage page) {
        return new AvoidChoices(
                choices.coaches(),
                choices.organisations(),
                choices.allSpecialties(page.answers().work().profession()));
    }
}
