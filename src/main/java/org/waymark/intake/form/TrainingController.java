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
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The page "Your training". */
@Controller
@RequestMapping("/apply/training")
class TrainingController {
    /** Pharmacists are eligible for two years after they registered. */
    private static final String PHARMACIST = "pharmacist";

    private final FormFlow flow;
    private final Choices choices;
    private final Clock clock;
    private final Templates templates;

    TrainingController(FormFlow flow, Choices choices, Clock clock, Templates templates) {
        this.flow = flow;
        this.choices = choices;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.TRAINING,
                page -> page.answers().work().profession() == null
                        ? Redirect.to(Step.PROFESSION.path())
                        : page(shell, page, TrainingForm.of(page.answers().training()), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute TrainingForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.TRAINING, Map.of(), page -> {
            var problems = form.check(offered(page), UkTime.dateOf(clock.instant()));
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            return flow.save(shell, actor, Step.TRAINING, form.part(offered(page)), form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, TrainingForm form, Problems problems) {
        return templates.intakeFormTraining(shell, page, form, offered(page), problems);
    }

    private TrainingChoices offered(FormPage page) {
        var profession = page.answers().work().profession();
        return new TrainingChoices(
                choices.trainingRegions(), choices.schemes(profession), PHARMACIST.equals(profession));
    }
}
