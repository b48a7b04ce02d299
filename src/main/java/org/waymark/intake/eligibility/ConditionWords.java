package org.waymark.intake.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.reference.GradeStage;
import org.waymark.reference.Grades;
import org.waymark.reference.Professions;
import org.waymark.reference.Regions;
import org.waymark.reference.Schemes;

/** Conditions as an administrator reads and types them. */
@Component
class ConditionWords {
    private final Professions professions;
    private final Grades grades;
    private final Regions regions;
    private final Schemes schemes;

    ConditionWords(Professions professions, Grades grades, Regions regions, Schemes schemes) {
        this.professions = professions;
        this.grades = grades;
        this.regions = regions;
        this.schemes = schemes;
    }

    /** "Region of the training number is one of: London, none". */
    String words(Condition condition) {
        if (condition.test() == Comparison.WITHIN_YEARS) {
            return "Registered " + condition.values().getFirst() + " years ago or less";
        }
        var names = condition.values().stream()
                .map(code -> name(condition.about(), code).orElse(code))
                .toList();
        return condition.about().words() + " " + condition.test().words() + ": " + String.join(", ", names);
    }

    /** The typed codes, separated by spaces or commas. */
    static List<String> codes(String typed) {
        return Arrays.stream(typed.strip().split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The first of the codes that means nothing here. */
    Optional<String> firstUnknown(Condition condition) {
        return condition.values().stream()
                .filter(code -> condition.test() == Comparison.WITHIN_YEARS
                        ? !code.matches("[1-9][0-9]?")
                        : name(condition.about(), code).isEmpty())
                .findFirst();
    }

    private Optional<String> name(Fact about, String code) {
        return switch (about) {
            case PROFESSION -> professions.find(code).map(profession -> profession.name());
            case GRADE -> grades.find(code).map(grade -> grade.name());
            case STAGE ->
                Arrays.stream(GradeStage.values())
                        .map(GradeStage::name)
                        .filter(code::equals)
                        .findFirst();
            case BAND -> Optional.of(code).filter(band -> band.matches("[1-9]|none"));
            case TRAINING_REGION, WORK_REGION ->
                special(code).or(() -> regions.find(code).map(region -> region.name()));
            case SCHEME -> special(code).or(() -> schemes.find(code).map(scheme -> scheme.name()));
            case REGISTERED -> Optional.of(code);
        };
    }

    private static Optional<String> special(String code) {
        return switch (code) {
            case EligibilityAnswers.NONE -> Optional.of("none");
            case EligibilityAnswers.ANOTHER -> Optional.of("another");
            default -> Optional.empty();
        };
    }
}
