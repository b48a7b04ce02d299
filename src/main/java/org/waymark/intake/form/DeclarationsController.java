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

/** The page "Before you send it". */
@Controller
@RequestMapping("/apply/declarations")
class DeclarationsController {
    private final FormFlow flow;
    private final Declarations declarations;
    private final Templates templates;

    DeclarationsController(FormFlow flow, Declarations declarations, Templates templates) {
        this.flow = flow;
        this.declarations = declarations;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.DECLARATIONS,
                page -> page(shell, page, DeclarationsForm.of(page.answers().declarations()), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute DeclarationsForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.DECLARATIONS, Map.of(), page -> {
            var problems = form.check();
            if (problems.any()) {
                return Answer.invalid(page(shell, page, form, problems));
            }
            var part = declarations.made();
            return flow.save(shell, actor, Step.DECLARATIONS, part, form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, FormPage page, DeclarationsForm form, Problems problems) {
        return templates.intakeFormDeclarations(shell, page, form, declarations.items(), problems);
    }
}
