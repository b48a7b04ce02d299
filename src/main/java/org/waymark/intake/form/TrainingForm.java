package org.waymark.intake.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.TrainingNumber;
import org.waymark.platform.web.Problems;

/** @param status "less-than-full-time", "out-of-programme", or both */
public record TrainingForm(
        String region,
        String number,
        String scheme,
        TypedDate schemeStarted,
        String programme,
        TypedDate programmeEnds,
        TypedDate registered,
        List<String> status,
        @Nullable String then) {
    static final String LESS_THAN_FULL_TIME = "less-than-full-time";
    static final String OUT_OF_PROGRAMME = "out-of-programme";
    private static final int PROGRAMME = 200;
    private static final int MOST_YEARS = 15;

    public TrainingForm(
            @Nullable String region,
            @Nullable String number,
            @Nullable String scheme,
            @Nullable TypedDate schemeStarted,
            @Nullable String programme,
            @Nullable TypedDate programmeEnds,
            @Nullable TypedDate registered,
            @Nullable List<String> status,
            @Nullable String then) {
        this.region = Typed.text(region);
        this.number = Typed.text(number);
        this.scheme = Typed.text(scheme);
        this.schemeStarted = TypedDate.orEmpty(schemeStarted);
        this.programme = Typed.text(programme);
        this.programmeEnds = TypedDate.orEmpty(programmeEnds);
        this.registered = TypedDate.orEmpty(registered);
        this.status = Typed.list(status);
        this.then = then;
    }

    static TrainingForm of(Answers.Training training) {
        var status = new ArrayList<String>();
        if (Boolean.TRUE.equals(training.lessThanFullTime())) {
            status.add(LESS_THAN_FULL_TIME);
        }
        if (Boolean.TRUE.equals(training.outOfProgramme())) {
            status.add(OUT_OF_PROGRAMME);
        }
        var number = training.number();
        return new TrainingForm(
                training.region(),
                number == null ? null : number.typed(),
                training.scheme(),
                TypedDate.of(training.schemeStarted()),
                training.programme(),
                TypedDate.of(training.programmeEnds()),
                TypedDate.of(training.registeredOn()),
                status,
                null);
    }

    Problems check(TrainingChoices choices, LocalDate today) {
        var problems = Problems.none();
        if (!Choices.has(choices.regions(), region)) {
            problems.add("region", "Select the region that holds your training number");
        }
        if (!number.isEmpty() && TrainingNumber.find(number).isEmpty()) {
            problems.add("number", "Enter a training number, such as LDN/012/345/C, or leave it empty");
        }
        checkScheme(problems, choices, today);
        problems.atMost(PROGRAMME, "programme", programme, "The name of your programme");
        programmeEnds.check(
                problems,
                "programmeEnds-day",
                "The end of your programme",
                today.minusYears(MOST_YEARS),
                today.plusYears(MOST_YEARS));
        registered.check(
                problems, "registered-day", "The date you registered", today.minusYears(60), today.plusYears(2));
        return problems;
    }

    private void checkScheme(Problems problems, TrainingChoices choices, LocalDate today) {
        if (choices.schemes().isEmpty()) {
            return;
        }
        if (!Choices.has(choices.schemes(), scheme)) {
            problems.add("scheme", "Select your training scheme, or “None”");
        } else if (namesScheme() && schemeStarted.isBlank()) {
            problems.add("schemeStarted-day", "Enter the date your scheme started, or will start");
        }
        schemeStarted.check(
                problems,
                "schemeStarted-day",
                "The start of your scheme",
                today.minusYears(MOST_YEARS),
                today.plusYears(2));
    }

    private boolean namesScheme() {
        return !scheme.equals(Answers.NONE) && !scheme.equals(Answers.ANOTHER);
    }

    Answers.Training part(TrainingChoices choices) {
        var known = choices.schemes().isEmpty() ? null : scheme;
        return new Answers.Training(
                region,
                TrainingNumber.find(number).orElse(null),
                known,
                known != null && namesScheme() ? schemeStarted.date().orElse(null) : null,
                Typed.orNull(programme),
                programmeEnds.date().orElse(null),
                status.contains(LESS_THAN_FULL_TIME),
                status.contains(OUT_OF_PROGRAMME),
                choices.asksRegistration() ? registered.date().orElse(null) : null);
    }
}
