package org.waymark.intake.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Names;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Row;

/** What a client answered, in words instead of codes. */
@Component
class AnswerRows {
    private record Answer(String question, @Nullable String words) {
        boolean isGiven() {
            return words != null && !words.isBlank();
        }
    }

    private final Names names;

    AnswerRows(Names names) {
        this.names = names;
    }

    List<Row> about(Person person) {
        return given(
                new Answer("Name", person.name()),
                new Answer("Preferred name", person.preferredName()),
                new Answer("Pronouns", person.pronouns()),
                new Answer("Email", person.email()),
                new Answer("Phone", person.phone()));
    }

    List<Row> work(Answers answers) {
        var work = answers.work();
        var training = answers.training();
        var workplace = answers.workplace();
        return given(
                new Answer("Profession", names.profession(work.profession())),
                new Answer("Grade or band", names.grade(work.grade())),
                new Answer("Specialty", names.specialty(work.specialty())),
                new Answer("Registration", registration(work)),
                new Answer(
                        "Training number",
                        training.number() == null ? null : training.number().typed()),
                new Answer("Region of the training number", names.region(training.region())),
                new Answer(
                        "Registered on", training.registeredOn() == null ? null : UkTime.day(training.registeredOn())),
                new Answer("Scheme", scheme(training)),
                new Answer("Programme", programme(training)),
                new Answer("Works less than full time", yesOrNo(training.lessThanFullTime())),
                new Answer("Out of programme", yesOrNo(training.outOfProgramme())),
                new Answer("Region of work", names.region(workplace.region())),
                new Answer("Employer", names.organisation(workplace.employer())),
                new Answer("Works at", names.organisation(workplace.placement())),
                new Answer("Works next at", names.organisation(workplace.nextPlacement())));
    }

    List<Row> request(Answers answers) {
        var situation = answers.situation();
        var deadline = situation.deadline();
        return given(
                new Answer("Reasons", joined(answers.request().reasons(), names::topic)),
                new Answer(
                        "Working to a date",
                        deadline == null
                                ? null
                                : UkTime.day(deadline.on()) + ": "
                                        + deadline.kind().label()),
                new Answer(
                        "Place in SCAN",
                        situation.scanStage() == null
                                ? null
                                : situation.scanStage().label()),
                new Answer("Had support before", yesOrNo(situation.earlierSupport())));
    }

    List<Row> practical(Answers answers) {
        var practical = answers.practical();
        var adjustments = practical.adjustments();
        return given(
                new Answer("Ways to meet", joined(practical.modes(), mode -> mode.label())),
                new Answer("Place", names.venue(practical.venue())),
                new Answer("Times", joined(practical.times(), time -> time.label())),
                new Answer("Adjustments", joined(adjustments.needs(), need -> need.label())),
                new Answer("Adjustments, in own words", adjustments.words()),
                new Answer("Wishes for a coach", practical.wishes()));
    }

    /** The rows that say something, and one that names the others. */
    private static List<Row> given(Answer... answers) {
        var rows = Stream.of(answers)
                .filter(Answer::isGiven)
                .map(answer -> Row.of(answer.question(), answer.words()))
                .collect(Collectors.toCollection(ArrayList::new));
        var missing = Stream.of(answers)
                .filter(answer -> !answer.isGiven())
                .map(Answer::question)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            rows.add(Row.of("Not given", missing));
        }
        return rows;
    }

    private @Nullable String registration(Answers.Work work) {
        var number = work.regulatorNumber();
        return number == null ? null : number.number() + ", " + names.regulator(number.regulator());
    }

    private @Nullable String scheme(Answers.Training training) {
        if (training.scheme() == null) {
            return null;
        }
        var name = names.scheme(training.scheme());
        return training.schemeStarted() == null ? name : name + ", since " + UkTime.day(training.schemeStarted());
    }

    private static @Nullable String programme(Answers.Training training) {
        if (training.programmeEnds() == null) {
            return training.programme();
        }
        var ends = "ends on " + UkTime.day(training.programmeEnds());
        return training.programme() == null ? ends : training.programme() + ", " + ends;
    }

    private static <T> String joined(Collection<T> some, Function<T, String> name) {
        return some.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "Yes" : "No";
    }
}
