package org.waymark.intake.form;

import java.util.List;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.Step;
import org.waymark.intake.eligibility.EligibilityDecision;
import org.waymark.intake.eligibility.Outcome;

/**
 * All answers before they are sent.
 *
 * @param decision what the rules of today say of them
 * @param missing pages that still have to be filled in
 */
public record CheckPage(
        Application application, List<AnswerCards.Card> cards, EligibilityDecision decision, List<Step> missing) {

    /** It can be sent unless the rules are certain that somebody else has to help. */
    public boolean canSend() {
        return missing.isEmpty() && decision.mayApply();
    }

    public boolean isTurnedAway() {
        return !decision.mayApply();
    }

    public boolean isUnsure() {
        return decision.outcome() == Outcome.UNSURE;
    }
}
