package org.waymark.intake.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Adjustments;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.application.Answers;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/** @param needs adjustments that we know how to arrange; {@code adjustments} others, in her words */
public record PracticalForm(
        List<String> modes,
        String venue,
        List<String> times,
        List<String> needs,
        String adjustments,
        String wishes,
        @Nullable String then) {
    public static final int WORDS = 1000;

    public PracticalForm(
            @Nullable List<String> modes,
            @Nullable String venue,
            @Nullable List<String> times,
            @Nullable List<String> needs,
            @Nullable String adjustments,
            @Nullable String wishes,
            @Nullable String then) {
        this.modes = Typed.list(modes);
        this.venue = Typed.text(venue);
        this.times = Typed.list(times);
        this.needs = Typed.list(needs);
        this.adjustments = Typed.text(adjustments);
        this.wishes = Typed.text(wishes);
        this.then = then;
    }

    static PracticalForm of(Answers.Practical practical) {
        return new PracticalForm(
                practical.modes().stream().map(Enum::name).toList(),
                practical.venue(),
                practical.times().stream().map(Enum::name).toList(),
                practical.adjustments().needs().stream().map(Enum::name).toList(),
                practical.adjustments().words(),
                practical.wishes(),
                null);
    }

    Problems check(List<Item> venues) {
        var problems = Problems.none();
        if (Typed.choices(MeetingMode.class, modes).isEmpty()) {
            problems.add("modes", "Select at least one way to meet");
        }
        if (!venue.isEmpty() && !Choices.has(venues, venue)) {
            problems.add("venue", "Select a place from the list");
        }
        if (Typed.choices(TimeThatSuits.class, times).isEmpty()) {
            problems.add("times", "Select at least one time that suits you");
        }
        return problems.atMost(WORDS, "adjustments", adjustments, "Other adjustments")
                .atMost(WORDS, "wishes", wishes, "Your wishes for a coach");
    }

    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("Other adjustments", adjustments);
        typed.put("Your wishes for a coach", wishes);
        return typed;
    }

    Answers.Practical part() {
        var meets = Typed.choices(MeetingMode.class, modes);
        return new Answers.Practical(
                Typed.choices(TimeThatSuits.class, times),
                meets,
                meets.contains(MeetingMode.IN_PERSON) ? Typed.orNull(venue) : null,
                new Adjustments(Typed.choices(Adjustments.Need.class, needs), adjustments),
                wishes);
    }
}
