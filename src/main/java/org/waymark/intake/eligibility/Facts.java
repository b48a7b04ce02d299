package org.waymark.intake.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.reference.Grade;
import org.waymark.reference.Grades;
import org.waymark.reference.Schemes;

/** What the answers tell. What wasn't asked, or isn't known to the person, is empty. */
final class Facts {
    private static final String OUTSIDE_BANDS = "none";

    private final EligibilityAnswers answers;
    private final Grades grades;
    private final Schemes schemes;

    Facts(EligibilityAnswers answers, Grades grades, Schemes schemes) {
        this.answers = answers;
        this.grades = grades;
        this.schemes = schemes;
    }

    Optional<String> value(Fact fact) {
        return switch (fact) {
            case STAGE -> grade().map(grade -> grade.stage().name());
            case BAND -> grade().map(Facts::band);
            case SCHEME -> scheme();
            case REGISTERED -> answers.registeredOn().map(LocalDate::toString);
            case PROFESSION, GRADE, TRAINING_REGION, WORK_REGION -> known(fact.question());
        };
    }

    private Optional<String> known(Question question) {
        return answers.answer(question).filter(answer -> !answer.equals(EligibilityAnswers.NOT_SURE));
    }

    private Optional<Grade> grade() {
        return answers.grade().flatMap(grades::find);
    }

    private static String band(Grade grade) {
        var band = grade.band();
        return band == null ? OUTSIDE_BANDS : band.toString();
    }

    /** Where a profession has no schemes there is nothing to ask. */
    private Optional<String> scheme() {
        var hasNone =
                answers.profession().filter(code -> schemes.of(code).isEmpty()).isPresent();
        return hasNone ? Optional.of(EligibilityAnswers.NONE) : known(Question.SCHEME);
    }
}
