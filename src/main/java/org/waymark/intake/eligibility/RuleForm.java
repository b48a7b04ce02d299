package org.waymark.intake.eligibility;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.web.Problems;

/**
 * A new version of a rule, as typed: "outcome", "reason", "next", "from", "why", and the codes of each condition under the
 * name of what it is about.
 */
public record RuleForm(Map<String, String> typed) {
    public RuleForm {
        typed = Map.copyOf(typed);
    }

    static RuleForm of(EligibilityRule rule) {
        var fields = new HashMap<String, String>();
        fields.put("outcome", rule.outcome().name());
        fields.put("reason", rule.reason());
        fields.put("next", rule.next());
        rule.conditions()
                .forEach(condition -> fields.put(condition.about().name(), String.join(" ", condition.values())));
        return new RuleForm(fields);
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    Problems check(EligibilityRule old, LocalDate today, ConditionWords words) {
        var problems = Problems.none();
        if (outcome().isEmpty()) {
            problems.add("outcome", "Select what the rule says");
        }
        for (var condition : conditions(old)) {
            var field = condition.about().name();
            if (condition.values().isEmpty()) {
                problems.add(field, "Enter at least one code");
            }
            words.firstUnknown(condition)
                    .ifPresent(code -> problems.add(field, "“" + code + "” is not a code of this list"));
        }
        problems.require("reason", of("reason"), "Say why this is the answer, in words for the person")
                .atMost(600, "reason", of("reason"), "The reason")
                .require("next", of("next"), "Say what the person can do now")
                .atMost(600, "next", of("next"), "What comes next");
        if (from().filter(day -> day.isAfter(today)).isEmpty()) {
            problems.add("from", "Enter the first day, tomorrow at the earliest, as year-month-day");
        }
        return problems.require("why", of("why"), "Say why the unit changes the rule")
                .atMost(600, "why", of("why"), "Why it changes");
    }

    EligibilityRule asVersion(EligibilityRule old, Actor by, Instant now) {
        return new EligibilityRule(
                Ids.next(),
                old.code(),
                old.position(),
                outcome().orElseThrow(),
                conditions(old),
                of("reason").strip(),
                of("next").strip(),
                from().orElseThrow(),
                null,
                by.person(),
                of("why").strip(),
                now);
    }

    private List<Condition> conditions(EligibilityRule old) {
        var conditions = new ArrayList<Condition>();
        for (var condition : old.conditions()) {
            var codes = ConditionWords.codes(of(condition.about().name()));
            conditions.add(new Condition(condition.about(), condition.test(), codes));
        }
        return conditions;
    }

    private Optional<Outcome> outcome() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(of("outcome")))
                .findFirst();
    }

    private Optional<LocalDate> from() {
        try {
            return Optional.of(LocalDate.parse(of("from").strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
