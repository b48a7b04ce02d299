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
import org.waymark.evaluation.Measures;
import org.waymark.evaluation.Moment;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** The page "How things feel today": what the end of the support is compared with. */
@Controller
@RequestMapping("/apply/baseline")
class BaselineController {
    private final FormFlow flow;
    private final ClientApplications applications;
    private final Measures measures;
    private final Templates templates;

    BaselineController(FormFlow flow, ClientApplications applications, Measures measures, Templates templates) {
        this.flow = flow;
        this.applications = applications;
        this.measures = measures;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(actor, Step.BASELINE, page -> {
            var rating = measures.find(page.application().id().value(), Moment.BASELINE);
            return page(shell, page, BaselineForm.of(rating), Problems.none());
        });
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute BaselineForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.BASELINE, Map.of(), page -> {
            var problems = form.check();
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            var result = applications.rate(actor, form.rating());
            return flow.goOn(shell, result, Step.BASELINE, form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, BaselineForm form, Problems problems) {
        return templates.intakeFormBaseline(shell, page, form, problems);
    }
}
