package org.waymark.intake.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.EligibilityDecisions;
import org.waymark.intake.eligibility.EligibilityRules;
import org.waymark.intake.eligibility.Outcome;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Row;

/** The answer on eligibility with the rule that gave it, and what coordinators said to it. */
@Component
class EligibilityRows {
    private final EligibilityDecisions decisions;
    private final EligibilityRules rules;
    private final EligibilityChecks checks;
    private final People people;

    EligibilityRows(EligibilityDecisions decisions, EligibilityRules rules, EligibilityChecks checks, People people) {
        this.decisions = decisions;
        this.rules = rules;
        this.checks = checks;
        this.people = people;
    }

    boolean isEligible(Application application) {
        return decisions
                .of(application.id())
                .filter(fixed -> fixed.outcome() == Outcome.ELIGIBLE)
                .isPresent();
    }

    List<Row> of(Application application) {
        var rows = new ArrayList<Row>();
        decisions
                .of(application.id())
                .ifPresentOrElse(
                        fixed -> {
                            rows.add(Row.of("Answer", fixed.outcome().words() + ". " + fixed.reason()));
                            rows.add(Row.of("Rule", fixed.rule() + version(fixed)));
                            rows.add(Row.of("Fixed on", UkTime.day(fixed.decidedAt())));
                        },
                        () -> rows.add(Row.of("Answer", "None: the questions were not answered")));
        for (var check : checks.of(application)) {
            var by = people.find(check.by()).map(Person::name).orElse("A colleague");
            var what = check.reason() == null ? "Confirmed" : "Accepted in spite of it: " + check.reason();
            rows.add(Row.of("Checked", what + " (" + by + ", " + UkTime.day(check.at()) + ")"));
        }
        return rows;
    }

    private String version(EligibilityDecisions.Fixed fixed) {
        return Optional.ofNullable(fixed.ruleVersion())
                .flatMap(rules::find)
                .map(rule -> ", in force from " + UkTime.day(rule.fromDay()))
                .orElse("");
    }
}
