package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The optional page of equality questions. What is answered is stored apart, and can't be shown or changed again. */
@Controller
@RequestMapping("/apply/equality")
class EqualityController {
    private final FormFlow flow;
    private final EqualityAnswers equality;
    private final Templates templates;

    EqualityController(FormFlow flow, EqualityAnswers equality, Templates templates) {
        this.flow = flow;
        this.equality = equality;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, Actor actor) {
        return flow.show(
                actor,
                Step.EQUALITY,
                page -> page.isSaved() ? Redirect.to(page.back()) : templates.intakeFormEquality(shell, page));
    }

    /** @param given by the names of the fields; what isn't among the choices counts as not said */
    @PostMapping
    Object save(Shell shell, Actor actor, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        return flow.take(shell, actor, Step.EQUALITY, Map.of(), page -> {
            if (!page.isSaved()) {
                equality.add(read(given));
            }
            return flow.save(shell, actor, Step.EQUALITY, null, given.get("then"), Map.of(), redirect);
        });
    }

    private static Map<EqualityQuestion, String> read(Map<String, String> given) {
        var answers = new EnumMap<EqualityQuestion, String>(EqualityQuestion.class);
        if ("skip".equals(given.get("then"))) {
            return answers;
        }
        for (var question : EqualityQuestion.values()) {
            var choice = given.getOrDefault(question.field(), "");
            if (question.offers(choice)) {
                answers.put(question, choice);
            }
        }
        return answers;
    }
}
