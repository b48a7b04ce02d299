package org.waymark.intake.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Avoidances;
import org.waymark.platform.PersonId;
import org.waymark.platform.web.Problems;

/** @param coaches ids; {@code organisations}, {@code specialties} codes, one from each list on the page */
public record AvoidForm(
        List<String> coaches,
        List<String> organisations,
        List<String> specialties,
        String typed,
        @Nullable String then) {
    public static final int WORDS = 1000;

    /** How many can be picked from each list. */
    public static final int LISTS = 3;

    public AvoidForm(
            @Nullable List<String> coaches,
            @Nullable List<String> organisations,
            @Nullable List<String> specialties,
            @Nullable String typed,
            @Nullable String then) {
        this.coaches = Typed.list(coaches);
        this.organisations = Typed.list(organisations);
        this.specialties = Typed.list(specialties);
        this.typed = Typed.text(typed);
        this.then = then;
    }

    static AvoidForm of(Avoidances avoidances) {
        return new AvoidForm(
                avoidances.coaches().stream().map(PersonId::toString).toList(),
                avoidances.organisations().stream().sorted().toList(),
                avoidances.specialties().stream().sorted().toList(),
                avoidances.typed(),
                null);
    }

    /** The pick in one of the lists, from 0; empty when there are fewer. */
    public String organisation(int list) {
        return list < organisations.size() ? organisations.get(list) : "";
    }

    public String specialty(int list) {
        return list < specialties.size() ? specialties.get(list) : "";
    }

    Problems check(AvoidChoices choices) {
        var problems = Problems.none();
        if (!coaches.stream().allMatch(each -> Choices.has(choices.coaches(), each))) {
            problems.add("coaches", "Select coaches from the list");
        }
        if (!organisations.stream().allMatch(each -> Choices.has(choices.organisations(), each))) {
            problems.add("organisations-1", "Select organisations from the list");
        }
        if (!specialties.stream().allMatch(each -> Choices.has(choices.specialties(), each))) {
            problems.add("specialties-1", "Select specialties from the list");
        }
        return problems.atMost(WORDS, "typed", typed, "Anyone or anything else to avoid");
    }

    Map<String, String> words() {
        return Map.of("Anyone or anything else to avoid", typed);
    }

    Avoidances part(Avoidances before) {
        return Avoidances.asked(coaches.stream().map(PersonId::of).toList(), organisations, specialties, typed, before);
    }
}
