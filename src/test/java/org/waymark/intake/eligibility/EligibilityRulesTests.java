package org.waymark.intake.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.Rollback;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.testing.WaymarkTest;

/** Each test's change is rolled back, since all tests of the program share the rules. */
@WaymarkTest
@Transactional
@Rollback
class EligibilityRulesTests {
    private static final EligibilityAnswers KSS_ST4 =
            EligibilityAnswers.ofText("profession=doctor&grade=st4&training-region=kss");
    private static final Actor ADMINISTRATOR = new Actor(PersonId.next(), "Ada", Set.of(Role.ADMINISTRATOR));

    @Autowired
    private EligibilityRules rules;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Clock clock;

    @Test
    void aVersionThatStartsTomorrowDoesNotApplyToday() {
        var today = UkTime.dateOf(clock.instant());

        assertThat(rules.add(noLongerKss(today.plusDays(1)), ADMINISTRATOR)).isTrue();

        assertThat(eligibility.decide(KSS_ST4, today).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(eligibility.decide(KSS_ST4, today.plusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void aDecisionOfThePastCanBeReplayedAfterTheRuleChanged() {
        var today = UkTime.dateOf(clock.instant());
        var decided = eligibility.decide(KSS_ST4, today);

        rules.add(noLongerKss(today.plusDays(1)), ADMINISTRATOR);

        assertThat(eligibility.decide(KSS_ST4, today)).isEqualTo(decided);
    }

    @Test
    void anEndedRuleHoldsThroughItsLastDay() {
        var today = UkTime.dateOf(clock.instant());
        var rule = theKssRule(today);

        assertThat(rules.end(rule.id(), today)).isTrue();

        assertThat(eligibility.decide(KSS_ST4, today).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(eligibility.decide(KSS_ST4, today.plusDays(1)).outcome()).isEqualTo(Outcome.UNSURE);
    }

    @Test
    void anEndedRuleIsNotEndedAgain() {
        var today = UkTime.dateOf(clock.instant());
        var rule = theKssRule(today);
        rules.end(rule.id(), today.plusDays(3));

        assertThat(rules.end(rule.id(), today)).isFalse();
    }

    @Test
    void nothingBeginsTodayOrInThePast() {
        var today = UkTime.dateOf(clock.instant());

        assertThatThrownBy(() -> rules.add(noLongerKss(today), ADMINISTRATOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.end(theKssRule(today).id(), today.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecondVersionFromTheSameDayIsRefused() {
        var day = UkTime.dateOf(clock.instant()).plusDays(1);
        rules.add(noLongerKss(day), ADMINISTRATOR);

        assertThat(rules.add(noLongerKss(day), ADMINISTRATOR)).isFalse();
    }

    private EligibilityRule theKssRule(LocalDate day) {
        return rules.inForce(day).stream()
                .filter(rule -> rule.code().equals("kss-training-number"))
                .findFirst()
                .orElseThrow();
    }

    private EligibilityRule noLongerKss(LocalDate from) {
        var old = theKssRule(UkTime.dateOf(clock.instant()));
        return new EligibilityRule(
                Ids.next(),
                old.code(),
                old.position(),
                Outcome.NOT_ELIGIBLE,
                List.copyOf(old.conditions()),
                "This unit looks after London only now.",
                "Ask your own region.",
                from,
                null,
                ADMINISTRATOR.person(),
                "The contract ended",
                clock.instant());
    }
}
