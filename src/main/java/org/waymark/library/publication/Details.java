package org.waymark.library.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says about itself besides its words. What doesn't apply to a kind is null or empty.
 *
 * @param professions codes of {@code reference}; empty: for all
 * @param audiences "trainees", "everyone", "coaches-and-supervisors"; empty: everyone
 * @param stages of SCAN: "self-awareness", "career-exploration", "arriving-at-a-decision", "next-steps"
 * @param topics codes of {@code reference}
 * @param minutes that it takes
 * @param group of a question: "applying", "eligibility"
 * @param address of a website
 * @param file code of a document or video
 * @param sources rows of docs/content/sources.csv that its facts rest on
 * @param example invented, and marked so
 * @param menu a short label for menus
 * @param reviewMonths after which it is due for review
 */
public record Details(
        @Nullable ResourceKind resourceKind,
        List<String> professions,
        List<String> audiences,
        List<String> stages,
        List<String> topics,
        @Nullable Integer minutes,
        @Nullable String group,
        @Nullable String address,
        @Nullable String file,
        List<String> sources,
        boolean example,
        @Nullable String menu,
        @Nullable Integer reviewMonths) {
    private static final int MONTHS_UNLESS_SAID = 12;

    public Details {
        professions = copy(professions);
        audiences = copy(audiences);
        stages = copy(stages);
        topics = copy(topics);
        sources = copy(sources);
    }

    public static Details none() {
        return new Details(
                null, List.of(), List.of(), List.of(), List.of(), null, null, null, null, List.of(), false, null, null);
    }

    /** After how many months it is due for review: a year unless it says otherwise. */
    public int monthsToReview() {
        return reviewMonths == null ? MONTHS_UNLESS_SAID : reviewMonths;
    }

    /** Stored editions may be older than a field. */
    private static List<String> copy(@Nullable List<String> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }
}
