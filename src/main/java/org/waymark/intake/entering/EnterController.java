package org.waymark.intake.entering;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.accounts.AddressTaken;
import org.waymark.intake.application.EntryResult;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Entering an application for somebody who phoned or wrote: find the person first, then write down what was said. */
@Controller
class EnterController {
    private final EnterPages pages;
    private final EnteringApplications entering;
    private final Clock clock;
    private final Templates templates;

    EnterController(EnterPages pages, EnteringApplications entering, Clock clock, Templates templates) {
        this.pages = pages;
        this.entering = entering;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/desk/applications/new")
    JteModel ask(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String name,
            @RequestParam @Nullable String email,
            Shell shell) {
        if (person == null) {
            return templates.intakeEnteringFind(shell, pages.find(q));
        }
        var known = "new".equals(person) ? null : person;
        return templates.intakeEnteringEnter(shell, pages.enter(pages.blank(known, name, email), Problems.none()));
    }

    @PostMapping("/desk/applications/new")
    Object enter(EnterForm form, Shell shell, Actor actor, RedirectAttributes redirect) {
        var problems = form.problems(UkTime.dateOf(clock.instant()));
        if (problems.any()) {
            return again(shell, form, problems);
        }
        try {
            return switch (entering.enter(form, actor)) {
                case EntryResult.Entered(var application) -> {
                    Flash.say(
                            redirect, "The application is entered. It stays unconfirmed until the client confirms it.");
                    yield Redirect.to("/desk/applications/" + application.id());
                }
                case EntryResult.AnotherIsOpen(var open) ->
                    again(
                            shell,
                            form,
                            Problems.of(
                                    "themself",
                                    open.submittedAt() == null
                                            ? "This person has begun an application on the site, and can send that one"
                                            : "This person has an application open. Go back and search to find it"));
            };
        } catch (AddressTaken _) {
            return again(
                    shell,
                    form,
                    Problems.of("email", "Somebody with this address is known. Go back and search for the address"));
        }
    }

    private ResponseEntity<JteModel> again(Shell shell, EnterForm form, Problems problems) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(templates.intakeEnteringEnter(shell, pages.enter(form, problems)));
    }
}
