package org.waymark.intake.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.intake.application.PeriodChoice;
import org.waymark.intake.application.TrainingNumber;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.DatePart;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/**
 * What a coordinator types to make a move. Each move reads the fields that it asks for.
 *
 * @param version of the application as it was shown
 * @param eligibility "agree" when the program's answer was checked; accepting in spite of it needs a reason
 * @param period "same:" and an id, "number" or "scheme": what the support counts in
 * @param how a reply went that was made elsewhere
 * @param answered "yes" when the client answered another way than on the site
 */
public record MoveForm(
        @Nullable Integer version,
        @Nullable String words,
        @Nullable String eligibility,
        @Nullable String reason,
        @Nullable String period,
        @Nullable String number,
        @Nullable String scheme,
        @BindParam("started-day") @Nullable String startedDay,
        @BindParam("started-month") @Nullable String startedMonth,
        @BindParam("started-year") @Nullable String startedYear,
        @Nullable String how,
        @BindParam("replied-day") @Nullable String repliedDay,
        @BindParam("replied-month") @Nullable String repliedMonth,
        @BindParam("replied-year") @Nullable String repliedYear,
        @Nullable String answered) {
    private static final int MOST = 4000;
    private static final Set<String> REPLY_CHANNELS = Set.of("PHONE", "EMAIL", "LETTER", "IN_PERSON");
    private static final String SAME = "same:";

    /** As it is shown first. */
    static MoveForm blank(int version, String words, LocalDate today) {
        var day = TypedDay.of(today);
        return new MoveForm(
                version,
                words,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                day.day(),
                day.month(),
                day.year(),
                null);
    }

    /** The same, with what the client's answers speak for. */
    MoveForm suggesting(
            @Nullable String thisPeriod,
            @Nullable String thisNumber,
            @Nullable String thisScheme,
            @Nullable LocalDate since) {
        var started = since == null ? new TypedDay(null, null, null) : TypedDay.of(since);
        return new MoveForm(
                version,
                words,
                eligibility,
                reason,
                thisPeriod,
                thisNumber,
                thisScheme,
                started.day(),
                started.month(),
                started.year(),
                how,
                repliedDay,
                repliedMonth,
                repliedYear,
                answered);
    }

    /** The same, shown again beside what changed meanwhile. */
    MoveForm readAt(int newVersion) {
        return new MoveForm(
                newVersion,
                words,
                eligibility,
                reason,
                period,
                number,
                scheme,
                startedDay,
                startedMonth,
                startedYear,
                how,
                repliedDay,
                repliedMonth,
                repliedYear,
                answered);
    }

    /** @param eligible whether the program's answer was "eligible" */
    Problems problems(TriageMove move, boolean eligible, LocalDate today) {
        var problems = Problems.none();
        switch (move) {
            case ACCEPT -> {
                eligibilityProblems(problems, eligible);
                periodProblems(problems);
            }
            case LOG_REPLY -> replyProblems(problems, today);
            case RESUME -> problems.require("answered", answered, "Say whether an answer came");
            case REQUEST_INFORMATION, REDIRECT, SIGNPOST, INELIGIBLE, CLOSE_NO_REPLY, REOPEN -> {}
        }
        if (move.needsWords()) {
            problems.require("words", words, needed(move));
        }
        return problems.atMost(MOST, "words", words, "What you write");
    }

    String text() {
        return words == null ? "" : words.strip();
    }

    boolean isAnswered() {
        return "yes".equals(answered);
    }

    /** Why the coordinator accepts in spite of the program's answer; null when she agrees with it. */
    @Nullable
    String overriding() {
        return "agree".equals(eligibility) || reason == null ? null : reason.strip();
    }

    Optional<PeriodChoice> choice() {
        if (period != null && period.startsWith(SAME)) {
            return Optional.of(new PeriodChoice.Same(ProgrammePeriodId.of(period.substring(SAME.length()))));
        }
        return switch (period) {
            case "number" -> TrainingNumber.find(number == null ? "" : number).map(PeriodChoice.ByNumber::new);
            case "scheme" ->
                scheme == null || scheme.isBlank()
                        ? Optional.empty()
                        : started().date().map(day -> new PeriodChoice.ByScheme(scheme, day));
            case null, default -> Optional.empty();
        };
    }

    static String same(ProgrammePeriodId id) {
        return SAME + id;
    }

    /** When a reply was made: today means now, an earlier day its middle, and never before the application was received. */
    Instant repliedAt(Instant now, Instant receivedAt) {
        var day = replied().date().orElseThrow();
        if (day.equals(UkTime.dateOf(now))) {
            return now;
        }
        var noon = day.atTime(12, 0).atZone(UkTime.ZONE).toInstant();
        return noon.isBefore(receivedAt) ? receivedAt : noon;
    }

    public List<DatePart> startedParts() {
        return started().parts();
    }

    public List<DatePart> repliedParts() {
        return replied().parts();
    }

    private TypedDay started() {
        return new TypedDay(startedDay, startedMonth, startedYear);
    }

    private TypedDay replied() {
        return new TypedDay(repliedDay, repliedMonth, repliedYear);
    }

    private void eligibilityProblems(Problems problems, boolean eligible) {
        if (eligible) {
            problems.require("eligibility", eligibility, "Confirm that you have checked eligibility");
        } else {
            problems.require("reason", reason, "Say why you accept in spite of the answer on eligibility")
                    .atMost(MOST, "reason", reason, "The reason");
        }
    }

    private void periodProblems(Problems problems) {
        switch (period) {
            case "number" -> {
                if (choice().isEmpty()) {
                    problems.add("number", "Enter a training number, such as LDN/012/345/C");
                }
            }
            case "scheme" -> {
                problems.require("scheme", scheme, "Choose a scheme");
                if (started().date().isEmpty()) {
                    problems.add("started-day", "Enter the day on which the scheme began");
                }
            }
            case null -> problems.add("period", "Choose the programme period that this support counts in");
            default -> {
                if (!period.startsWith(SAME)) {
                    problems.add("period", "Choose the programme period that this support counts in");
                }
            }
        }
    }

    private void replyProblems(Problems problems, LocalDate today) {
        if (how == null || !REPLY_CHANNELS.contains(how)) {
            problems.add("how", "Choose how the reply was made");
        }
        var day = replied().date();
        if (day.isEmpty()) {
            problems.add("replied-day", "Enter the day of the reply");
        } else if (day.get().isAfter(today)) {
            problems.add("replied-day", "The day of the reply must be today or earlier");
        }
    }

    private static String needed(TriageMove move) {
        return switch (move) {
            case REQUEST_INFORMATION -> "Say what you need to know";
            case REDIRECT, SIGNPOST -> "Say where the client can go";
            case INELIGIBLE -> "Say why the client isn’t eligible";
            case LOG_REPLY -> "Say in short what was said";
            case RESUME, REOPEN -> "Give a reason";
            case ACCEPT, CLOSE_NO_REPLY -> "Enter words for the client";
        };
    }
}
