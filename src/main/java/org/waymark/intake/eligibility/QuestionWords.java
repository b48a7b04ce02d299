package org.waymark.intake.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.reference.GradeStage;
import org.waymark.reference.Grades;
import org.waymark.reference.Professions;
import org.waymark.reference.Regions;
import org.waymark.reference.Schemes;

/** How each question is put to a person, given what she said before, and which answers it offers. */
@Component
class QuestionWords {
    private static final Item NOT_SURE = Item.of(EligibilityAnswers.NOT_SURE, "I’m not sure");

    private final Professions professions;
    private final Grades grades;
    private final Regions regions;
    private final Schemes schemes;

    QuestionWords(Professions professions, Grades grades, Regions regions, Schemes schemes) {
        this.professions = professions;
        this.grades = grades;
        this.regions = regions;
        this.schemes = schemes;
    }

    String heading(Question question, EligibilityAnswers answers) {
        return switch (question) {
            case PROFESSION -> "What is your profession?";
            case GRADE -> isDoctorOrDentist(answers) ? "What is your grade?" : "What is your grade or pay band?";
            case TRAINING_REGION ->
                isFoundation(answers)
                        ? "Which region is your foundation programme in?"
                        : "Which region issued your training number?";
            case SCHEME ->
                isDoctorOrDentist(answers)
                        ? "Have you been offered a placement on one of these schemes?"
                        : "Are you on one of these training schemes?";
            case WORK_REGION ->
                isDoctorOrDentist(answers)
                        ? "Which region is your placement in?"
                        : "Which region do you work or train in?";
            case REGISTERED -> "When did you register as a pharmacist?";
        };
    }

    String hint(Question question, EligibilityAnswers answers) {
        return switch (question) {
            case PROFESSION -> "If you have more than one, choose the one you train in.";
            case GRADE -> "If you are out of programme or on leave, choose the grade that you will come back to.";
            case TRAINING_REGION ->
                isFoundation(answers)
                        ? "Not where you live, and not always where you work."
                        : "It is the region that runs your training. It may not be where you work now.";
            case SCHEME -> "";
            case WORK_REGION -> "If you work in more than one, choose the region of your training or of your main job.";
            case REGISTERED -> "With the General Pharmaceutical Council. For example, 1 8 2025";
        };
    }

    String missing(Question question) {
        return switch (question) {
            case PROFESSION -> "Select your profession";
            case GRADE -> "Select your grade or band, or “I’m not sure”";
            case TRAINING_REGION -> "Select a region, or “I’m not sure”";
            case SCHEME -> "Select a scheme, or say that you are on none";
            case WORK_REGION -> "Select a region, or “I’m not sure”";
            case REGISTERED -> "Enter the date on which you registered: a real date, not in the future";
        };
    }

    /** The choices; none for a date. */
    List<Item> items(Question question, EligibilityAnswers answers) {
        var items = new ArrayList<Item>();
        switch (question) {
            case PROFESSION -> professions.all().forEach(each -> items.add(Item.of(each.code(), each.name())));
            case GRADE -> {
                var profession = answers.profession().orElse("");
                grades.of(profession).forEach(each -> items.add(Item.of(each.code(), each.name())));
                orElse(items, Item.of(EligibilityAnswers.NOT_SURE, "I’m not sure, or mine isn’t here"));
            }
            case TRAINING_REGION -> {
                regions(items);
                var none = Item.of(EligibilityAnswers.NONE, "I don’t have a training number");
                orElse(items, isFoundation(answers) ? List.of(NOT_SURE) : List.of(none, NOT_SURE));
            }
            case SCHEME -> schemes(items, answers);
            case WORK_REGION -> {
                regions(items);
                orElse(items, NOT_SURE);
            }
            case REGISTERED -> {}
        }
        return List.copyOf(items);
    }

    /** An answer in words, for the list of answers. */
    String words(Question question, String answer, EligibilityAnswers answers) {
        if (question == Question.REGISTERED) {
            return answers.registeredOn().map(UkTime::day).orElse("I don’t know the date");
        }
        return items(question, answers).stream()
                .filter(item -> answer.equals(item.value()))
                .map(item -> item.text() == null ? answer : item.text())
                .findFirst()
                .orElse(answer);
    }

    private void regions(List<Item> items) {
        regions.all().forEach(region -> items.add(Item.of(region.code(), region.name())));
    }

    private void schemes(List<Item> items, EligibilityAnswers answers) {
        var open = schemes.of(answers.profession().orElse(""));
        open.forEach(scheme -> items.add(Item.of(scheme.code(), scheme.name(), scheme.explanation())));
        if (isDoctorOrDentist(answers)) {
            orElse(items, List.of(Item.of(EligibilityAnswers.NONE, "No"), NOT_SURE));
        } else {
            orElse(
                    items,
                    List.of(
                            Item.of(EligibilityAnswers.ANOTHER, "Another recognised training scheme"),
                            Item.of(EligibilityAnswers.NONE, "No, I’m not on a training scheme"),
                            NOT_SURE));
        }
    }

    private static void orElse(List<Item> items, Item last) {
        orElse(items, List.of(last));
    }

    private static void orElse(List<Item> items, List<Item> last) {
        items.add(Item.divider("or"));
        items.addAll(last);
    }

    private boolean isFoundation(EligibilityAnswers answers) {
        return answers.grade()
                .flatMap(grades::find)
                .filter(grade -> grade.stage() == GradeStage.FOUNDATION)
                .isPresent();
    }

    private static boolean isDoctorOrDentist(EligibilityAnswers answers) {
        return answers.profession()
                .filter(code -> code.equals("doctor") || code.equals("dentist"))
                .isPresent();
    }
}
