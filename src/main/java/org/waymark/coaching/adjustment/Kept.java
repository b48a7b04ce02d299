package org.waymark.coaching.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Adjustments;

/**
 * The adjustments of one client.
 *
 * @param minutes how long her appointments take; null when they take as long as everybody's
 * @param questionDays how many days before an appointment she needs its questions in writing; 0 unless she does
 * @param words what else there is, in anybody's words; empty when there is nothing
 */
public record Kept(@Nullable Integer minutes, Set<Need> needs, int questionDays, String words) {
    public static final Kept NONE = new Kept(null, Set.of(), 0, "");

    /** Where an application asks for questions beforehand, which doesn't say how long before. */
    static final int USUAL_QUESTION_DAYS = 3;

    static final int MOST_QUESTION_DAYS = 14;

    public Kept {
        needs = Set.copyOf(needs);
        if (needs.contains(Need.QUESTIONS) != questionDays > 0) {
            throw new IllegalArgumentException("Questions are needed some days before, and only then");
        }
    }

    static Kept asked(Adjustments asked) {
        var needs =
                asked.needs().stream().flatMap(need -> Need.of(need).stream()).collect(Collectors.toSet());
        return new Kept(null, needs, needs.contains(Need.QUESTIONS) ? USUAL_QUESTION_DAYS : 0, asked.words());
    }

    public boolean has(Need need) {
        return needs.contains(need);
    }

    /** Whether the desk has something to arrange for her appointments. */
    boolean isToArrange() {
        return needs.stream().anyMatch(Need::isArranged);
    }

    /** One line each, the words last; empty when there are none. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (minutes != null) {
            lines.add("Appointments of " + minutes + " minutes");
        }
        needs.stream().sorted().map(this::line).forEach(lines::add);
        if (!words.isBlank()) {
            lines.add(words);
        }
        return lines;
    }

    private String line(Need need) {
        return need != Need.QUESTIONS
                ? need.label()
                : need.label() + ", " + questionDays + (questionDays == 1 ? " day" : " days") + " before";
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return "Kept[]";
    }
}
