package org.waymark.intake.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Deadline;
import org.waymark.intake.ScanStage;
import org.waymark.intake.application.Answers;
import org.waymark.platform.web.Problems;

/**
 * @param kind of the date that the client works to, or "none"
 * @param earlier "yes" or "no"
 */
public record SituationForm(
        String stage,
        String kind,
        TypedDate deadline,
        String earlier,
        @Nullable String then) {
    private static final int MOST_YEARS = 3;

    public SituationForm(
            @Nullable String stage,
            @Nullable String kind,
            @Nullable TypedDate deadline,
            @Nullable String earlier,
            @Nullable String then) {
        this.stage = Typed.text(stage);
        this.kind = Typed.text(kind);
        this.deadline = TypedDate.orEmpty(deadline);
        this.earlier = Typed.text(earlier);
        this.then = then;
    }

    static SituationForm of(FormPage page) {
        var situation = page.answers().situation();
        var stage = situation.scanStage();
        var deadline = situation.deadline();
        return new SituationForm(
                stage == null ? "" : stage.name(),
                deadline == null
                        ? (page.isSaved() ? Answers.NONE : "")
                        : deadline.kind().name(),
                TypedDate.of(deadline == null ? null : deadline.on()),
                situation.earlierSupport() == null ? "" : situation.earlierSupport() ? "yes" : "no",
                null);
    }

    Problems check(LocalDate today) {
        var problems = Problems.none();
        if (Typed.choice(ScanStage.class, stage) == null) {
            problems.add("stage", "Select where you are now");
        }
        if (hasNoDeadline()) {
            if (!deadline.isBlank()) {
                problems.add("kind", "Select what happens on the date, or empty the date");
            }
        } else {
            checkDeadline(problems, today);
        }
        if (!earlier.equals("yes") && !earlier.equals("no")) {
            problems.add("earlier", "Select yes if you have had support from us before");
        }
        return problems;
    }

    private void checkDeadline(Problems problems, LocalDate today) {
        if (Typed.choice(Deadline.Kind.class, kind) == null) {
            problems.add("kind", "Select what you are working to, or that there is no date");
        } else if (deadline.isBlank()) {
            problems.add("deadline-day", "Enter the date you are working to");
        }
        deadline.check(problems, "deadline-day", "The date you are working to", today, today.plusYears(MOST_YEARS));
    }

    private boolean hasNoDeadline() {
        return kind.equals(Answers.NONE);
    }

    Answers.Situation part() {
        var deadlineKind = Typed.choice(Deadline.Kind.class, kind);
        var on = deadline.date();
        return new Answers.Situation(
                Typed.choice(ScanStage.class, stage),
                deadlineKind == null || on.isEmpty() ? null : new Deadline(on.get(), deadlineKind),
                earlier.equals("yes"));
    }
}
