package org.waymark.intake.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.TypedDay;

/**
 * One answer, as it was sent.
 *
 * @param soFar the earlier answers, signed; blank at the first question
 */
public record QuestionForm(
        @Nullable String soFar,
        @Nullable String answer,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String unknown) {

    static QuestionForm of(Question question, EligibilityAnswers answers, String soFar) {
        var given = answers.answer(question).orElse(null);
        var date = question == Question.REGISTERED ? answers.registeredOn() : Optional.<LocalDate>empty();
        return new QuestionForm(
                soFar,
                given,
                date.map(day -> String.valueOf(day.getDayOfMonth())).orElse(null),
                date.map(day -> String.valueOf(day.getMonthValue())).orElse(null),
                date.map(day -> String.valueOf(day.getYear())).orElse(null),
                EligibilityAnswers.NOT_SURE.equals(given) ? "yes" : null);
    }

    /** The date as an answer; empty when it is none, or lies in the future. */
    Optional<String> dateAnswer(LocalDate today) {
        if (unknown != null) {
            return Optional.of(EligibilityAnswers.NOT_SURE);
        }
        return TypedDay.read(day, month, year)
                .filter(date -> !date.isAfter(today))
                .map(LocalDate::toString);
    }
}
