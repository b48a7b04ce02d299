package org.waymark.intake.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * One version of a rule. It is never changed: it ends, and another version follows.
 *
 * @param id of this version; a decision keeps it
 * @param code of the rule through its versions
 * @param position the first rule that fits decides
 * @param reason why this is the answer, shown to the person
 * @param next what she can do now, shown to her
 * @param fromDay first day in force, in the United Kingdom
 * @param untilDay last day in force; null: open end
 * @param author null: came with Waymark
 * @param why it was made, for the unit
 */
public record EligibilityRule(
        UUID id,
        String code,
        int position,
        Outcome outcome,
        List<Condition> conditions,
        String reason,
        String next,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable PersonId author,
        String why,
        Instant madeAt) {

    public EligibilityRule {
        conditions = conditions.stream()
                .sorted(Comparator.comparing(Condition::about))
                .toList();
    }

    Truth truth(Facts facts, LocalDate on) {
        var unknown = false;
        for (var condition : conditions) {
            var truth = condition.truth(facts, on);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            unknown |= truth == Truth.UNKNOWN;
        }
        return unknown ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** What to ask so that this rule gets closer to yes or no; empty when asking wouldn't help. */
    Optional<Question> toAsk(Facts facts, EligibilityAnswers answers, LocalDate on) {
        return conditions.stream()
                .filter(condition -> condition.truth(facts, on) == Truth.UNKNOWN)
                .map(condition -> condition.about().question())
                .filter(question -> !answers.answered(question))
                .findFirst();
    }
}
