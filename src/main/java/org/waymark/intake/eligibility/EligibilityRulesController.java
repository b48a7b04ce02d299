package org.waymark.intake.eligibility;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** The rules with their dates: an administrator ends one, or adds a version that begins later. */
@Controller
@RequestMapping("/admin/eligibility")
class EligibilityRulesController {
    private static final String LIST = "/admin/eligibility";

    private final EligibilityRules rules;
    private final ConditionWords words;
    private final AuditLog audit;
    private final Clock clock;
    private final Templates templates;

    EligibilityRulesController(
            EligibilityRules rules, ConditionWords words, AuditLog audit, Clock clock, Templates templates) {
        this.rules = rules;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell) {
        return templates.intakeEligibilityRules(
                shell, rules.all().stream().map(this::page).toList());
    }

    @GetMapping("/{id}")
    JteModel show(Shell shell, @PathVariable String id) {
        return templates.intakeEligibilityRule(shell, page(get(id)), "", Problems.none());
    }

    @Transactional
    @PostMapping("/{id}/end")
    Object end(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String last,
            RedirectAttributes redirect) {
        var rule = get(id);
        var day = day(last).filter(typed -> !typed.isBefore(today()) && !typed.isBefore(rule.fromDay()));
        if (day.isEmpty()) {
            var problems = Problems.of("last", "Enter the last day, today at the earliest, as year-month-day");
            return Answer.invalid(templates.intakeEligibilityRule(shell, page(rule), last, problems));
        }
        if (!rules.end(rule.id(), day.get())) {
            var problems = Problems.of("last", "Somebody set an end meanwhile");
            return Answer.conflict(templates.intakeEligibilityRule(shell, page(get(id)), last, problems));
        }
        audit.did(actor, "ended", null, "eligibility rule", rule.id());
        Flash.say(redirect, "The rule ends after " + UkTime.day(day.get()));
        return Redirect.to(LIST);
    }

    @GetMapping("/{id}/new")
    JteModel draft(Shell shell, @PathVariable String id) {
        var rule = get(id);
        return templates.intakeEligibilityNewVersion(shell, page(rule), RuleForm.of(rule), Problems.none());
    }

    @Transactional
    @PostMapping("/{id}/new")
    Object add(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var old = get(id);
        var form = new RuleForm(typed);
        var problems = form.check(old, today(), words);
        if (problems.any()) {
            return Answer.invalid(templates.intakeEligibilityNewVersion(shell, page(old), form, problems));
        }
        var version = form.asVersion(old, actor, clock.instant());
        if (!rules.add(version, actor)) {
            problems.add("from", "A version that begins on that day or later is there already");
            return Answer.conflict(templates.intakeEligibilityNewVersion(shell, page(old), form, problems));
        }
        audit.did(actor, "added", null, "eligibility rule", version.id());
        Flash.say(redirect, "The new version holds from " + UkTime.day(version.fromDay()));
        return Redirect.to(LIST);
    }

    private RulePage page(EligibilityRule rule) {
        return new RulePage(rule, rule.conditions().stream().map(words::words).toList(), today());
    }

    private EligibilityRule get(String id) {
        return rules.find(NotFound.unlessId(id)).orElseThrow(() -> new NotFound("eligibility rule"));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return UkTime.dateOf(clock.instant());
    }
}
