package org.waymark.intake.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.RegulatorNumber;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Regulator;

/** @param notRegistered "yes" when she has no registration yet */
public record WorkForm(
        String grade,
        String specialty,
        String number,
        @Nullable String notRegistered,
        @Nullable String then) {

    public WorkForm(
            @Nullable String grade,
            @Nullable String specialty,
            @Nullable String number,
            @Nullable String notRegistered,
            @Nullable String then) {
        this.grade = Typed.text(grade);
        this.specialty = Typed.text(specialty);
        this.number = Typed.text(number);
        this.notRegistered = notRegistered;
        this.then = then;
    }

    static WorkForm of(FormPage page) {
        var work = page.answers().work();
        var number = work.regulatorNumber();
        return new WorkForm(
                work.grade(),
                work.specialty(),
                number == null ? null : number.number(),
                page.isSaved() && number == null ? "yes" : null,
                null);
    }

    Problems check(WorkChoices choices) {
        var problems = Problems.none();
        if (!Choices.has(choices.grades(), grade)) {
            problems.add("grade", "Select your grade or band");
        }
        if (!specialty.isEmpty() && !Choices.has(choices.specialties(), specialty)) {
            problems.add("specialty", "Select your specialty from the list");
        }
        choices.regulator().ifPresent(regulator -> checkNumber(problems, regulator));
        return problems;
    }

    private void checkNumber(Problems problems, Regulator regulator) {
        if (isNotRegistered()) {
            return;
        }
        if (number.isEmpty()) {
            problems.add(
                    "number",
                    "Enter your " + regulator.numberName() + ", or tick the box if you are not registered yet");
        } else if (!regulator.accepts(number)) {
            problems.add("number", "Enter a " + regulator.numberName() + ": " + regulator.numberHint());
        }
    }

    boolean isNotRegistered() {
        return "yes".equals(notRegistered);
    }

    Answers.Work part(@Nullable String profession, Optional<Regulator> regulator) {
        var registration = isNotRegistered()
                ? null
                : regulator
                        .flatMap(known -> RegulatorNumber.find(known, number))
                        .orElse(null);
        return new Answers.Work(profession, registration, grade, Typed.orNull(specialty));
    }
}
