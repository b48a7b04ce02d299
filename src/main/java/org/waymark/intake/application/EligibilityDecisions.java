package org.waymark.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.eligibility.Eligibility;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.intake.eligibility.EligibilityDecision;
import org.waymark.intake.eligibility.Outcome;
import org.waymark.intake.eligibility.Question;
import org.waymark.platform.Columns;
import org.waymark.platform.UkTime;

/** The decision on eligibility that is fixed when an application is received, whatever becomes of training later. */
@Repository
public class EligibilityDecisions {

    /**
     * A decision as it was stored.
     *
     * @param rule code of the rule; {@code ruleVersion} of its version, null when no rule could decide
     */
    public record Fixed(
            Instant decidedAt,
            Outcome outcome,
            String rule,
            @Nullable UUID ruleVersion,
            String reason,
            EligibilityAnswers answers) {}

    private final Eligibility eligibility;
    private final JdbcClient db;
    private final Clock clock;

    EligibilityDecisions(Eligibility eligibility, JdbcClient db, Clock clock) {
        this.eligibility = eligibility;
        this.db = db;
        this.clock = clock;
    }

    /** What the rules of today say of these answers. */
    public EligibilityDecision today(Answers answers) {
        return eligibility.decide(asked(answers), UkTime.dateOf(clock.instant()));
    }

    public Optional<Fixed> of(ApplicationId application) {
        return db.sql("select * from intake.eligibility_decision where application = :id")
                .param("id", application.value())
                .query((row, _) -> new Fixed(
                        Columns.instant(row, "decided_at"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("rule"),
                        Columns.uuidOrNull(row, "rule_version"),
                        row.getString("reason"),
                        EligibilityAnswers.ofText(row.getString("answers"))))
                .optional();
    }

    /** Decides by the rules of the day on which the unit received it. A later call replaces the decision: answers changed. */
    void fix(Application application, Answers answers, Instant receivedAt) {
        var asked = asked(answers);
        var decision = eligibility.decide(asked, UkTime.dateOf(receivedAt));
        db.sql("""
                insert into intake.eligibility_decision
                    (application, decided_at, outcome, rule, rule_version, reason, answers)
                values (:id, :at, :outcome, :rule, :version, :reason, :answers)
                on conflict (application) do update
                set decided_at = excluded.decided_at, outcome = excluded.outcome, rule = excluded.rule,
                    rule_version = excluded.rule_version, reason = excluded.reason, answers = excluded.answers
                """)
                .param("id", application.id().value())
                .param("at", Columns.utc(clock.instant()))
                .param("outcome", decision.outcome().name())
                .param("rule", decision.ruleCode())
                .param("version", decision.ruleId())
                .param("reason", decision.reason())
                .param("answers", asked.toText())
                .update();
    }

    private static EligibilityAnswers asked(Answers answers) {
        var given = new EnumMap<Question, String>(Question.class);
        put(given, Question.PROFESSION, answers.work().profession());
        put(given, Question.GRADE, answers.work().grade());
        put(given, Question.TRAINING_REGION, answers.training().region());
        put(given, Question.SCHEME, answers.training().scheme());
        put(given, Question.WORK_REGION, answers.workplace().region());
        put(given, Question.REGISTERED, answers.training().registeredOn());
        return new EligibilityAnswers(given);
    }

    private static void put(Map<Question, String> given, Question question, @Nullable Object answer) {
        if (answer != null) {
            given.put(question, answer.toString());
        }
    }
}
