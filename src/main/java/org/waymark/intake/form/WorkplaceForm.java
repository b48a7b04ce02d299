package org.waymark.intake.form;

import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Answers;
import org.waymark.platform.web.Problems;

/** @param region, placement, next, employer codes, or the words for none and another */
public record WorkplaceForm(
        String region,
        String placement,
        String next,
        String employer,
        @Nullable String then) {

    public WorkplaceForm(
            @Nullable String region,
            @Nullable String placement,
            @Nullable String next,
            @Nullable String employer,
            @Nullable String then) {
        this.region = Typed.text(region);
        this.placement = Typed.text(placement);
        this.next = Typed.text(next);
        this.employer = Typed.text(employer);
        this.then = then;
    }

    static WorkplaceForm of(Answers.Workplace workplace) {
        return new WorkplaceForm(
                workplace.region(), workplace.placement(), workplace.nextPlacement(), workplace.employer(), null);
    }

    Problems check(WorkplaceChoices choices) {
        var problems = Problems.none();
        if (!Choices.has(choices.regions(), region)) {
            problems.add("region", "Select the region you work in");
        }
        if (!Choices.has(choices.placements(), placement)) {
            problems.add("placement", "Select where you work now");
        }
        if (!next.isEmpty() && !Choices.has(choices.nextPlacements(), next)) {
            problems.add("next", "Select where you work next from the list");
        }
        if (!employer.isEmpty() && !Choices.has(choices.placements(), employer)) {
            problems.add("employer", "Select who employs you from the list");
        }
        return problems;
    }

    Answers.Workplace part() {
        return new Answers.Workplace(region, Typed.orNull(employer), placement, Typed.orNull(next));
    }
}
