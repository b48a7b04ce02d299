package org.waymark.intake.eligibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a check, with the rule that gave it.
 *
 * @param ruleId version of the rule; null when no rule could decide
 * @param ruleCode code of the rule; "no-rule" when none could decide
 * @param reason why, in words for the person
 * @param next what she can do now, in words for her
 */
public record EligibilityDecision(Outcome outcome, @Nullable UUID ruleId, String ruleCode, String reason, String next) {

    static EligibilityDecision by(EligibilityRule rule) {
        return new EligibilityDecision(rule.outcome(), rule.id(), rule.code(), rule.reason(), rule.next());
    }

    /** Nobody is turned away because we don't know enough. */
    static EligibilityDecision unsure() {
        return new EligibilityDecision(
                Outcome.UNSURE,
                null,
                "no-rule",
                "Your answers don’t settle whether you are eligible.",
                "You can apply. A coordinator will look at it and tell you, and you lose nothing by asking.");
    }

    /** Whether the person can go on to apply. */
    public boolean mayApply() {
        return outcome == Outcome.ELIGIBLE || outcome == Outcome.UNSURE;
    }
}
