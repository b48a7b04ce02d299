package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.Step;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.intake.eligibility.EligibilityCarried;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.platform.design.Tag;
import org.waymark.platform.design.Task;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.reference.ServiceRules;

/** The start of the form: begins a draft, or lists what is done and what is left of it. */
@Controller
@RequestMapping("/apply")
class StartController {
    private final ClientApplications applications;
    private final ApplicationAnswers answers;
    private final EligibilityCarried carried;
    private final Settings settings;
    private final Templates templates;

    StartController(
            ClientApplications applications,
            ApplicationAnswers answers,
            EligibilityCarried carried,
            Settings settings,
            Templates templates) {
        this.applications = applications;
        this.answers = answers;
        this.carried = carried;
        this.settings = settings;
        this.templates = templates;
    }

    /** @param eligibility signed answers of the check; they are used when the draft begins */
    @GetMapping
    Object show(Shell shell, Actor actor, @RequestParam(defaultValue = "") String eligibility) {
        var open = applications.open(actor);
        if (open.isEmpty()) {
            return templates.intakeFormStart(shell, new StartPage(eligibility, settings.now(ServiceRules.REPLY_DAYS)));
        }
        if (open.get().state() != ApplicationState.DRAFT) {
            return Redirect.to("/my/applications/" + open.get().id());
        }
        return templates.intakeFormTasks(shell, tasks(open.get()));
    }

    @PostMapping
    RedirectView begin(Actor actor, @RequestParam(defaultValue = "") String eligibility) {
        applications.begin(actor, carried.read(eligibility).orElse(EligibilityAnswers.none()));
        return Redirect.to("/apply");
    }

    private TasksPage tasks(Application draft) {
        var given = answers.of(draft);
        var tasks = Arrays.stream(Step.values()).map(step -> task(step, given)).toList();
        var done =
                (int) Step.required().stream().filter(given.steps()::contains).count();
        return new TasksPage(draft, tasks, done, Step.required().size());
    }

    private static Task task(Step step, Answers given) {
        if (!given.steps().contains(step)) {
            var status = step.isRequired() ? Tag.active("Not started") : Tag.quiet("Optional");
            return Task.of(step.title(), step.path(), status);
        }
        var again = step == Step.EQUALITY ? null : step.path();
        return Task.of(step.title(), again, "Completed");
    }
}
