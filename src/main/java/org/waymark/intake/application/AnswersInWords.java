package org.waymark.intake.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intake.Adjustments;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.application.AnswerSection.Line;
import org.waymark.platform.UkTime;

/**
 * Answers as people read them: names instead of codes, the client's own words as she wrote them. Name and contact details
 * aren't among them, nor is whom and what she asked to avoid.
 */
@Component
public class AnswersInWords {
    private final Names names;

    AnswersInWords(Names names) {
        this.names = names;
    }

    /** In the order of the form. */
    public List<AnswerSection> of(Answers answers) {
        return List.of(
                profession(answers.work()),
                work(answers.work()),
                training(answers.training()),
                workplace(answers.workplace()),
                request(answers.request()),
                situation(answers.situation()),
                practical(answers.practical()));
    }

    private AnswerSection profession(Answers.Work work) {
        return new AnswerSection(Step.PROFESSION, List.of(new Line("Profession", names.profession(work.profession()))));
    }

    private AnswerSection work(Answers.Work work) {
        var number = work.regulatorNumber();
        return new AnswerSection(
                Step.WORK,
                List.of(
                        new Line("Grade or band", names.grade(work.grade())),
                        new Line("Specialty", names.specialty(work.specialty())),
                        new Line(
                                "Registration",
                                number == null ? null : names.regulator(number.regulator()) + ", " + number.number())));
    }

    private AnswerSection training(Answers.Training training) {
        var number = training.number();
        var lines = new ArrayList<Line>();
        lines.add(new Line("Region of your training number", names.region(training.region())));
        lines.add(new Line("Training number", number == null ? null : number.typed()));
        if (training.scheme() != null) {
            lines.add(new Line("Training scheme", names.scheme(training.scheme())));
        }
        if (training.schemeStarted() != null) {
            lines.add(new Line("Scheme started", day(training.schemeStarted())));
        }
        if (training.registeredOn() != null) {
            lines.add(new Line("Registered", day(training.registeredOn())));
        }
        lines.add(new Line("Programme", training.programme()));
        lines.add(new Line("Programme ends", day(training.programmeEnds())));
        lines.add(new Line("Less than full time", yesOrNo(training.lessThanFullTime())));
        lines.add(new Line("Out of programme", yesOrNo(training.outOfProgramme())));
        return new AnswerSection(Step.TRAINING, lines);
    }

    private AnswerSection workplace(Answers.Workplace workplace) {
        return new AnswerSection(
                Step.WORKPLACE,
                List.of(
                        new Line("Region you work in", names.region(workplace.region())),
                        new Line("Where you work now", names.organisation(workplace.placement())),
                        new Line("Where you work next", names.organisation(workplace.nextPlacement())),
                        new Line("Employer", names.organisation(workplace.employer()))));
    }

    private AnswerSection request(Answers.Request request) {
        return new AnswerSection(
                Step.REQUEST,
                List.of(
                        new Line(
                                "Reasons",
                                lines(request.reasons().stream()
                                        .map(names::topic)
                                        .toList())),
                        new Line("In your words", request.words()),
                        new Line("What you hope for", request.hopes())));
    }

    private static AnswerSection situation(Answers.Situation situation) {
        var stage = situation.scanStage();
        var deadline = situation.deadline();
        return new AnswerSection(
                Step.SITUATION,
                List.of(
                        new Line("Where you are in SCAN", stage == null ? null : stage.label()),
                        new Line(
                                "A date you are working to",
                                deadline == null
                                        ? null
                                        : day(deadline.on()) + " – "
                                                + deadline.kind().label()),
                        new Line("Support from us before", yesOrNo(situation.earlierSupport()))));
    }

    private AnswerSection practical(Answers.Practical practical) {
        var adjustments = practical.adjustments();
        var needs = adjustments.needs().stream()
                .sorted()
                .map(Adjustments.Need::label)
                .collect(Collectors.toCollection(ArrayList::new));
        needs.add(adjustments.words());
        return new AnswerSection(
                Step.PRACTICAL,
                List.of(
                        new Line(
                                "How to meet",
                                lines(practical.modes().stream()
                                        .sorted()
                                        .map(MeetingMode::label)
                                        .toList())),
                        new Line("Place", names.venue(practical.venue())),
                        new Line(
                                "Times that suit you",
                                lines(practical.times().stream()
                                        .sorted()
                                        .map(TimeThatSuits::label)
                                        .toList())),
                        new Line("Adjustments", lines(needs)),
                        new Line("Wishes for a coach", practical.wishes())));
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : UkTime.day(date);
    }

    private static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "Yes" : "No";
    }

    private static String lines(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
