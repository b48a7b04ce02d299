package org.waymark.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Adjustments;
import org.waymark.intake.Deadline;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.ScanStage;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.eligibility.EligibilityAnswers;

/**
 * What a client answered, page by page, with her own words opened. Codes are those of the reference lists. Whom and what she
 * asked to avoid is apart ({@link Avoidances}), and so are her name and contact details, which belong to her account.
 *
 * @param steps the pages that she has saved
 */
public record Answers(
        Set<Step> steps,
        Work work,
        Training training,
        Workplace workplace,
        Request request,
        Situation situation,
        Practical practical,
        Declarations declarations) {

    /** There is none, or none is known. */
    public static final String NONE = EligibilityAnswers.NONE;

    /** One that isn't in our list. */
    public static final String ANOTHER = EligibilityAnswers.ANOTHER;

    public static final String NOT_SURE = EligibilityAnswers.NOT_SURE;

    public static final Answers EMPTY = new Answers(
            Set.of(),
            new Work(null, null, null, null),
            new Training(null, null, null, null, null, null, null, null, null),
            new Workplace(null, null, null, null),
            new Request(List.of(), "", ""),
            new Situation(null, null, null),
            new Practical(Set.of(), Set.of(), null, Adjustments.NONE, ""),
            new Declarations(null, null, null, null));

    public Answers {
        steps = Set.copyOf(steps);
    }

    /** The pages that still have to be filled in before the application can be sent. */
    public List<Step> missing() {
        return Step.required().stream().filter(step -> !steps.contains(step)).toList();
    }

    /** No private words in logs. */
    @Override
    public String toString() {
        return "Answers" + steps;
    }

    /** What is saved at once: the answers of one page. */
    public sealed interface Part
            permits Profession, Work, Training, Workplace, Request, Situation, Practical, Declarations, Avoidances {}

    /** @param code of the profession; another one than before clears what depends on it */
    public record Profession(String code) implements Part {}

    /** @param profession, grade, specialty codes */
    public record Work(
            @Nullable String profession,
            @Nullable RegulatorNumber regulatorNumber,
            @Nullable String grade,
            @Nullable String specialty)
            implements Part {}

    /**
     * @param region code of the region that looks after the training, or {@link #NONE} or {@link #NOT_SURE}
     * @param scheme code of a recognised scheme, or {@link #NONE} or {@link #ANOTHER}, with the day it started
     * @param programme as the client names it
     * @param registeredOn when she registered, where eligibility depends on it
     */
    public record Training(
            @Nullable String region,
            @Nullable TrainingNumber number,
            @Nullable String scheme,
            @Nullable LocalDate schemeStarted,
            @Nullable String programme,
            @Nullable LocalDate programmeEnds,
            @Nullable Boolean lessThanFullTime,
            @Nullable Boolean outOfProgramme,
            @Nullable LocalDate registeredOn)
            implements Part {

        public boolean hasScheme() {
            return scheme != null && !scheme.equals(NONE) && !scheme.equals(ANOTHER);
        }
    }

    /**
     * Codes of organisations, or {@link #NONE} or {@link #ANOTHER}.
     *
     * @param region code of the region that she works in
     * @param employer who holds the contract; a lead employer is no tie by itself
     * @param placement where the client works now
     * @param nextPlacement where she works next, when she knows it
     */
    public record Workplace(
            @Nullable String region,
            @Nullable String employer,
            @Nullable String placement,
            @Nullable String nextPlacement)
            implements Part {}

    /** @param reasons codes of topics */
    public record Request(List<String> reasons, String words, String hopes) implements Part {
        public Request {
            reasons = List.copyOf(reasons);
        }
    }

    public record Situation(
            @Nullable ScanStage scanStage,
            @Nullable Deadline deadline,
            @Nullable Boolean earlierSupport) implements Part {}

    /**
     * @param venue code, when she would like to meet in person
     * @param wishes her own words about a coach
     */
    public record Practical(
            Set<TimeThatSuits> times,
            Set<MeetingMode> modes,
            @Nullable String venue,
            Adjustments adjustments,
            String wishes)
            implements Part {
        public Practical {
            times = Set.copyOf(times);
            modes = Set.copyOf(modes);
        }
    }

    /** The versions of what she declared to have read. */
    public record Declarations(
            @Nullable String confidentiality,
            @Nullable String cancellation,
            @Nullable String notEmergency,
            @Nullable Instant at)
            implements Part {}
}
