package org.waymark.library.source;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Where an administrator compares facts with their sources, and ticks or mends them. */
@Controller
@RequestMapping("/admin/sources")
class SourcesController {
    private static final String LIST = "/admin/sources";

    private final SourcedFacts facts;
    private final Clock clock;
    private final Templates templates;

    SourcesController(SourcedFacts facts, Clock clock, Templates templates) {
        this.facts = facts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell) {
        return templates.librarySourceList(shell, facts.all());
    }

    @PostMapping("/{code}/tick")
    RedirectView tick(Actor actor, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
        var fact = get(code);
        Flash.say(
                redirect,
                facts.tick(code, version, actor)
                        ? "Ticked: " + fact.name()
                        : "Not ticked: somebody changed it meanwhile. Look at it again.");
        return Redirect.to(LIST);
    }

    @PostMapping("/{code}/untick")
    RedirectView untick(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
        var fact = get(code);
        facts.untick(code, actor);
        Flash.say(redirect, "Tick taken away: " + fact.name());
        return Redirect.to(LIST);
    }

    @GetMapping("/{code}")
    JteModel edit(Shell shell, @PathVariable String code) {
        var fact = get(code);
        return templates.librarySourceEdit(shell, fact, SourceForm.of(fact), Problems.none());
    }

    @PostMapping("/{code}")
    Object change(Shell shell, Actor actor, @PathVariable String code, SourceForm form, RedirectAttributes redirect) {
        var fact = get(code);
        var problems = form.check(UkTime.dateOf(clock.instant()));
        if (problems.any()) {
            return Answer.invalid(templates.librarySourceEdit(shell, fact, form, problems));
        }
        if (!save(code, form, actor)) {
            return meanwhile(shell, fact, form);
        }
        Flash.say(redirect, "Saved. Tick it when you have compared it with its source.");
        return Redirect.to(LIST);
    }

    private boolean save(String code, SourceForm form, Actor actor) {
        return facts.change(
                code,
                form.version(),
                Objects.requireNonNull(form.value()).strip(),
                Objects.requireNonNull(form.source()).strip(),
                form.sourceDay().orElseThrow(),
                actor);
    }

    private ResponseEntity<JteModel> meanwhile(Shell shell, SourcedFact now, SourceForm form) {
        var problem = Problems.of("value", "Somebody changed it meanwhile to: " + now.value());
        return Answer.conflict(templates.librarySourceEdit(shell, now, form, problem));
    }

    private SourcedFact get(String code) {
        return facts.find(code).orElseThrow(() -> new NotFound("sourced fact"));
    }
}
