package org.waymark.reference.upkeep;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
import org.waymark.reference.ClosureDay;
import org.waymark.reference.ClosureDays;

/** The days on which the unit is closed: see, add, take away. */
@Controller
@RequestMapping("/admin/reference/closure-days")
class ClosureDaysController {
    private static final String LIST = "/admin/reference/closure-days";

    private final ClosureDays closures;
    private final Clock clock;
    private final Templates templates;

    ClosureDaysController(ClosureDays closures, Clock clock, Templates templates) {
        this.closures = closures;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell) {
        return page(shell, ClosureForm.empty(), Problems.none());
    }

    @PostMapping
    Object add(Shell shell, Actor actor, ClosureForm form, RedirectAttributes redirect) {
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(page(shell, form, problems));
        }
        var day = Days.read(form.day()).orElseThrow();
        if (!closures.add(
                new ClosureDay(day, Objects.requireNonNull(form.name()).strip()), actor)) {
            return Answer.invalid(page(shell, form, Problems.of("day", "The unit is closed on this day already")));
        }
        Flash.say(redirect, "Closed on " + UkTime.day(day));
        return Redirect.to(LIST);
    }

    @PostMapping("/{day}/remove")
    RedirectView remove(Actor actor, @PathVariable String day, RedirectAttributes redirect) {
        var open = Days.read(day).orElseThrow(() -> new NotFound("closure day"));
        closures.remove(open, actor);
        Flash.say(redirect, "Open again on " + UkTime.day(open));
        return Redirect.to(LIST);
    }

    private JteModel page(Shell shell, ClosureForm form, Problems problems) {
        var today = UkTime.dateOf(clock.instant());
        return templates.referenceUpkeepClosureDays(shell, closures.between(today, today.plusYears(5)), form, problems);
    }
}
