package org.waymark.intake.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.reference.Grade;
import org.waymark.reference.Grades;
import org.waymark.reference.Scheme;
import org.waymark.reference.Schemes;

/**
 * Decides who may have 1-2-1 support (docs/service/eligibility.md). The rules in force are tried in order, and the first
 * that fits decides. If an answer is missing that could have made an earlier rule say something else, nothing is
 * decided: the person may apply, and a coordinator looks.
 *
 * <p>The same answers on the same day always give the same decision: versions of rules begin tomorrow at the earliest
 * and end today at the earliest, so the past never changes.
 */
@Component
public class Eligibility {
    private final EligibilityRules rules;
    private final Grades grades;
    private final Schemes schemes;

    Eligibility(EligibilityRules rules, Grades grades, Schemes schemes) {
        this.rules = rules;
        this.grades = grades;
        this.schemes = schemes;
    }

    /** @param on the day in the United Kingdom whose rules hold */
    public EligibilityDecision decide(EligibilityAnswers answers, LocalDate on) {
        return decide(rules.inForce(on), answers, on);
    }

    EligibilityDecision decide(List<EligibilityRule> inForce, EligibilityAnswers answers, LocalDate on) {
        var facts = new Facts(answers, grades, schemes);
        var stillPossible = EnumSet.noneOf(Outcome.class);
        for (var rule : inForce) {
            switch (rule.truth(facts, on)) {
                case TRUE -> {
                    stillPossible.add(rule.outcome());
                    return stillPossible.size() == 1 ? EligibilityDecision.by(rule) : EligibilityDecision.unsure();
                }
                case UNKNOWN -> stillPossible.add(rule.outcome());
                case FALSE -> {}
            }
        }
        return EligibilityDecision.unsure();
    }

    /** What to ask next; empty when nothing more could change the decision. */
    public Optional<Question> nextQuestion(EligibilityAnswers answers, LocalDate on) {
        var facts = new Facts(answers, grades, schemes);
        for (var rule : rules.inForce(on)) {
            switch (rule.truth(facts, on)) {
                case TRUE -> {
                    return Optional.empty();
                }
                case UNKNOWN -> {
                    var question = rule.toAsk(facts, answers, on);
                    if (question.isPresent()) {
                        return question;
                    }
                }
                case FALSE -> {}
            }
        }
        return Optional.empty();
    }

    /**
     * The questions that these answers lead through, in order: an answer that is no longer reached (since an earlier one
     * was changed) is left out.
     */
    public EligibilityAnswers reached(EligibilityAnswers answers, LocalDate on) {
        var reached = EligibilityAnswers.none();
        for (var question = nextQuestion(reached, on); question.isPresent(); question = nextQuestion(reached, on)) {
            var answer = answers.answer(question.get());
            if (answer.isEmpty() || !fits(question.get(), answer.get(), reached)) {
                return reached;
            }
            reached = reached.with(question.get(), answer.get());
        }
        return reached;
    }

    /** A grade or scheme of another profession is no answer any more. */
    private boolean fits(Question question, String answer, EligibilityAnswers before) {
        var profession = before.profession().orElse("");
        return switch (question) {
            case GRADE ->
                grades.find(answer).isEmpty()
                        || grades.of(profession).stream().map(Grade::code).anyMatch(answer::equals);
            case SCHEME ->
                schemes.find(answer).isEmpty()
                        || schemes.of(profession).stream().map(Scheme::code).anyMatch(answer::equals);
            case PROFESSION, TRAINING_REGION, WORK_REGION, REGISTERED -> true;
        };
    }
}
