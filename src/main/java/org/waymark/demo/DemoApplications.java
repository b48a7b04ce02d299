package org.waymark.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.evaluation.SelfRating;
import org.waymark.intake.Adjustments;
import org.waymark.intake.Deadline;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.ScanStage;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.ClientApplications;
import org.waymark.intake.application.MoveResult;
import org.waymark.intake.application.PeriodChoice;
import org.waymark.intake.application.Step;
import org.waymark.intake.application.TrainingNumber;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;

/** Applications of the demonstration, filled in and moved by the same verbs as any other. */
@Component
class DemoApplications {
    private static final int SCHEME_AGE_DAYS = 90;

    private final ClientApplications mine;
    private final ApplicationMoves moves;
    private final People people;
    private final DemoStaff staff;
    private final DemoTime time;
    private final Clock clock;

    DemoApplications(
            ClientApplications mine,
            ApplicationMoves moves,
            People people,
            DemoStaff staff,
            DemoTime time,
            Clock clock) {
        this.mine = mine;
        this.moves = moves;
        this.people = people;
        this.staff = staff;
        this.time = time;
        this.clock = clock;
    }

    /** Fills in every page and sends it. */
    Application send(Actor client, CSVRecord row) {
        people.describe(client.person(), row.get("name"), null, null, null);
        var begun = mine.begin(client, EligibilityAnswers.none());
        mine.save(client, Step.ABOUT_YOU, null);
        mine.save(client, Step.PROFESSION, new Answers.Profession(row.get("profession")));
        mine.save(
                client,
                Step.WORK,
                new Answers.Work(row.get("profession"), null, row.get("grade"), blankToNull(row.get("specialty"))));
        mine.save(client, Step.TRAINING, training(row));
        var placement = Optional.ofNullable(blankToNull(row.get("placement"))).orElse(EligibilityAnswers.NONE);
        mine.save(
                client,
                Step.WORKPLACE,
                new Answers.Workplace(row.get("region"), placement, placement, EligibilityAnswers.NONE));
        mine.save(
                client,
                Step.REQUEST,
                new Answers.Request(List.of(row.get("reason")), row.get("words"), row.get("hopes")));
        mine.save(client, Step.SITUATION, new Answers.Situation(ScanStage.UNSURE, deadline(row), false));
        mine.save(client, Step.PRACTICAL, practical());
        mine.rate(client, new SelfRating(3, 4, 2));
        mine.save(client, Step.DECLARATIONS, new Answers.Declarations("1", "1", "1", clock.instant()));
        return done(mine.submit(begun.id(), client));
    }

    private Answers.Training training(CSVRecord row) {
        var number = Optional.ofNullable(blankToNull(row.get("number"))).flatMap(TrainingNumber::find);
        var scheme = Optional.ofNullable(blankToNull(row.get("scheme")));
        return new Answers.Training(
                row.get("region"),
                number.orElse(null),
                scheme.orElse(EligibilityAnswers.NONE),
                scheme.map(_ -> schemeStarted()).orElse(null),
                null,
                null,
                false,
                false,
                scheme.isPresent() && row.get("profession").equals("pharmacist") ? schemeStarted() : null);
    }

    private LocalDate schemeStarted() {
        return UkTime.dateOf(time.present()).minusDays(SCHEME_AGE_DAYS);
    }

    private @Nullable Deadline deadline(CSVRecord row) {
        var in = blankToNull(row.get("deadline_in"));
        return in == null
                ? null
                : new Deadline(UkTime.dateOf(time.present()).plusDays(Long.parseLong(in)), Deadline.Kind.INTERVIEW);
    }

    private static Answers.Practical practical() {
        return new Answers.Practical(
                Set.of(TimeThatSuits.WEEKDAY_EVENINGS, TimeThatSuits.WEEKDAY_MORNINGS),
                Set.of(MeetingMode.VIDEO, MeetingMode.TELEPHONE),
                null,
                Adjustments.NONE,
                "");
    }

    void withdraw(Application sent, Actor client) {
        done(mine.withdraw(sent.id(), null, client));
    }

    /** Begins triage the day after, and ends it as the story says. */
    void triage(Application sent, String story, int daysAgo) {
        var seen = beginTriage(sent, daysAgo);
        time.daysAgo(daysAgo - 2);
        var by = staff.actor("coordinator@demo.test");
        switch (story) {
            case "INFORMATION_REQUESTED" ->
                done(moves.requestInformation(
                        seen.id(), seen.version(), "Which programme are you in, and when does it end?", by));
            case "REDIRECTED" -> done(moves.redirect(seen.id(), seen.version(), "the service of your own region", by));
            case "SIGNPOSTED" -> done(moves.signpost(seen.id(), seen.version(), "your region’s careers service", by));
            case "INELIGIBLE" ->
                done(moves.ineligible(seen.id(), seen.version(), "You are not in a training programme now.", by));
            default -> {}
        }
    }

    void accept(Application sent, CSVRecord row, int daysAgo) {
        var seen = beginTriage(sent, daysAgo);
        time.daysAgo(daysAgo - 3);
        var number = Optional.ofNullable(blankToNull(row.get("number"))).flatMap(TrainingNumber::find);
        PeriodChoice period = number.isPresent()
                ? new PeriodChoice.ByNumber(number.get())
                : new PeriodChoice.ByScheme(row.get("scheme"), schemeStarted());
        done(moves.accept(seen.id(), seen.version(), period, null, staff.actor("coordinator@demo.test")));
    }

    private Application beginTriage(Application sent, int daysAgo) {
        time.daysAgo(daysAgo - 1);
        return done(moves.beginTriage(sent.id(), sent.version(), staff.actor("coordinator@demo.test")));
    }

    private static Application done(MoveResult result) {
        return switch (result) {
            case MoveResult.Moved(var now) -> now;
            case MoveResult.NotComplete incomplete ->
                throw new IllegalStateException("not complete: " + incomplete.missing());
            default -> throw new IllegalStateException("the demonstration's application did not move: " + result);
        };
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
