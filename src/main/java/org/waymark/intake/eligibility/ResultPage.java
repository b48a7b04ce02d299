package org.waymark.intake.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Row;

/**
 * The answer, why, and what to do now.
 *
 * @param since from when the rule that decided is in force; null when no rule decided
 * @param rows the person's answers with a link to change each
 * @param signed her answers, to carry over to the application
 */
public record ResultPage(
        EligibilityDecision decision,
        @Nullable LocalDate since,
        List<Row> rows,
        String signed,
        String back,
        RedirectTarget.Service redirect,
        int replyDays) {}
