package org.waymark.intake.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.waymark.platform.design.Tag;

/** A version of a rule as an administrator sees it. */
public record RulePage(EligibilityRule rule, List<String> conditions, LocalDate today) {
    public boolean inForce() {
        return !rule.fromDay().isAfter(today) && !over();
    }

    public boolean over() {
        var until = rule.untilDay();
        return until != null && until.isBefore(today);
    }

    /** It can be ended while no end is set. */
    public boolean open() {
        return rule.untilDay() == null;
    }

    public Tag status() {
        if (over()) {
            return Tag.quiet("Over");
        }
        return inForce() ? Tag.good("In force") : Tag.waiting("Begins later");
    }
}
