package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** The page "Where you are now": SCAN, a date to work to, earlier support. */
@Controller
@RequestMapping("/apply/situation")
class SituationController {
    private final FormFlow flow;
    private final Clock clock;
    private final Templates templates;

    SituationController(FormFlow flow, Clock clock, Templates templates) {
        this.flow = flow;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(actor, Step.SITUATION, page -> page(shell, page, SituationForm.of(page), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute SituationForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.SITUATION, Map.of(), page -> {
            var problems = form.check(UkTime.dateOf(clock.instant()));
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            return flow.save(shell, actor, Step.SITUATION, form.part(), form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, SituationForm form, Problems problems) {
        return templates.intakeFormSituation(shell, page, form, problems);
    }
}
