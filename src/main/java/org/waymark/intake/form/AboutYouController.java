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
import org.waymark.accounts.People;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** The page "About you": it changes the client's account. */
@Controller
@RequestMapping("/apply/about-you")
class AboutYouController {
    private final FormFlow flow;
    private final People people;
    private final Templates templates;

    AboutYouController(FormFlow flow, People people, Templates templates) {
        this.flow = flow;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.ABOUT_YOU,
                page -> page(shell, actor, page, AboutYouForm.of(people.get(actor.person())), Problems.none()));
    }

    @PostMapping
    Object save(Shell shell, Actor actor, @ModelAttribute AboutYouForm form, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.ABOUT_YOU, Map.of(), page -> {
            var problems = form.check();
            if (problems.any()) {
                return Answer.invalid(page(shell, actor, page, form, problems));
            }
            people.describe(actor.person(), form.name(), form.preferredName(), form.pronouns(), form.phone());
            return flow.save(shell, actor, Step.ABOUT_YOU, null, form.then(), Map.of(), redirect);
        });
    }

    private JteModel page(Shell shell, Actor actor, FormPage page, AboutYouForm form, Problems problems) {
        var email = people.get(actor.person()).email();
        return templates.intakeFormAboutYou(shell, page, form, EmailAdvice.of(email), problems);
    }
}
