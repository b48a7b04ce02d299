package org.waymark.intake.form;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.SaveResult;
import org.waymark.intake.application.Step;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Leads a client through the form: finds the application that is open, saves, and says which page comes next. */
@Component
class FormFlow {
    private static final String TASKS = "/apply";

    private final ClientApplications applications;
    private final ApplicationAnswers answers;
    private final Templates templates;

    FormFlow(ClientApplications applications, ApplicationAnswers answers, Templates templates) {
        this.applications = applications;
        this.answers = answers;
        this.templates = templates;
    }

    /** Shows a page of the application that is open, or leads to where that application is. */
    Object show(Actor actor, Step step, Function<FormPage, ?> page) {
        var open = applications.open(actor);
        if (open.isEmpty()) {
            return Redirect.to(TASKS);
        }
        if (!open.get().state().isEditable()) {
            return Redirect.to("/my/applications/" + open.get().id());
        }
        return page.apply(new FormPage(open.get(), answers.of(open.get()), step));
    }

    /**
     * Takes what was posted. When the unit has begun to read meanwhile, the page says so and keeps what was typed.
     *
     * @param typed the client's own words by their labels, so that they aren't lost
     */
    Object take(Shell shell, Actor actor, Step step, Map<String, String> typed, Function<FormPage, ?> page) {
        var open = applications.open(actor);
        if (open.isPresent() && !open.get().state().isEditable()) {
            return Answer.conflict(templates.intakeFormStale(shell, new StalePage(open.get(), typed)));
        }
        return show(actor, step, page);
    }

    /** Saves the answers of a page, and goes on. */
    Object save(
            Shell shell,
            Actor actor,
            Step step,
            Answers.@Nullable Part part,
            @Nullable String then,
            Map<String, String> typed,
            RedirectAttributes redirect) {
        return goOn(shell, applications.save(actor, step, part), step, then, typed, redirect);
    }

    /** Goes on after a page was saved, or says that it no longer could be. */
    Object goOn(
            Shell shell,
            SaveResult result,
            Step step,
            @Nullable String then,
            Map<String, String> typed,
            RedirectAttributes redirect) {
        return switch (result) {
            case SaveResult.Saved saved -> {
                if (saved.application().state() != ApplicationState.DRAFT) {
                    Flash.say(redirect, "Your change is saved");
                }
                yield Redirect.to(next(saved.application(), step, then));
            }
            case SaveResult.NotEditable stale ->
                Answer.conflict(templates.intakeFormStale(shell, new StalePage(stale.now(), typed)));
        };
    }

    /** The next page that isn't filled in yet; with nothing missing, the page on which answers are checked. */
    private String next(Application application, Step saved, @Nullable String then) {
        if (application.state() != ApplicationState.DRAFT) {
            return "/my/applications/" + application.id();
        }
        if ("leave".equals(then)) {
            return TASKS;
        }
        var done = answers.of(application).steps();
        return Arrays.stream(Step.values())
                .filter(step -> step.compareTo(saved) > 0 && !done.contains(step))
                .map(Step::path)
                .findFirst()
                .orElse(answers.of(application).missing().isEmpty() ? "/apply/check" : TASKS);
    }
}
