package org.waymark.coaching.adjustment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * Adjustments as typed.
 *
 * @param minutes "usual", or a number of minutes
 * @param needs names of {@link Need}
 */
public record AdjustmentForm(
        int version,
        @Nullable String minutes,
        @Nullable List<String> needs,
        @Nullable String questionDays,
        @Nullable String words) {
    static final String USUAL = "usual";
    static final int LONGEST_WORDS = 2000;

    /**
     * As what is kept reads on the page.
     *
     * @param lengthOpen when more time was asked for and nobody said yet how much: nothing is chosen then
     */
    static AdjustmentForm of(int version, Kept kept, boolean lengthOpen) {
        var minutes = kept.minutes() == null ? lengthOpen ? null : USUAL : String.valueOf(kept.minutes());
        return new AdjustmentForm(
                version,
                minutes,
                kept.needs().stream().sorted().map(Need::name).toList(),
                String.valueOf(kept.has(Need.QUESTIONS) ? kept.questionDays() : Kept.USUAL_QUESTION_DAYS),
                kept.words());
    }

    AdjustmentForm from(int newVersion) {
        return new AdjustmentForm(newVersion, minutes, needs, questionDays, words);
    }

    public List<String> ticked() {
        return needs == null ? List.of() : needs;
    }

    public String typedDays() {
        return questionDays == null ? "" : questionDays;
    }

    public String typedWords() {
        return words == null ? "" : words;
    }

    /** Empty, with the problems, when something is missing or not offered. */
    Optional<Kept> kept(List<Integer> longer, Problems problems) {
        var length = length(longer, problems);
        var wanted = wanted();
        var days = wanted.contains(Need.QUESTIONS) ? days(problems) : 0;
        problems.atMost(LONGEST_WORDS, "words", words, "What else helps");
        return problems.any()
                ? Optional.empty()
                : Optional.of(
                        new Kept(length, wanted, days, typedWords().strip().replace("\r\n", "\n")));
    }

    private @Nullable Integer length(List<Integer> longer, Problems problems) {
        if (USUAL.equals(minutes)) {
            return null;
        }
        var chosen = longer.stream()
                .filter(each -> String.valueOf(each).equals(minutes))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add("minutes", "Choose how long appointments take");
        }
        return chosen.orElse(null);
    }

    private Set<Need> wanted() {
        var wanted = EnumSet.noneOf(Need.class);
        Arrays.stream(Need.values())
                .filter(need -> ticked().contains(need.name()))
                .forEach(wanted::add);
        return wanted;
    }

    private int days(Problems problems) {
        var typed = typedDays().strip();
        if (typed.matches("\\d{1,2}")) {
            var days = Integer.parseInt(typed);
            if (days >= 1 && days <= Kept.MOST_QUESTION_DAYS) {
                return days;
            }
        }
        problems.add("questionDays", "Enter a number of days from 1 to " + Kept.MOST_QUESTION_DAYS);
        return 1;
    }
}
