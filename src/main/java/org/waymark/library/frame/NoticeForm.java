package org.waymark.library.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** The service notice as typed; a day has three fields. */
public record NoticeForm(
        @Nullable String shown,
        @Nullable String words,
        @Nullable String fromDay,
        @Nullable String fromMonth,
        @Nullable String fromYear,
        @Nullable String untilDay,
        @Nullable String untilMonth,
        @Nullable String untilYear,
        @Nullable Integer version) {
    private static final int LONGEST = 300;

    static NoticeForm of(ServiceNotice notice) {
        var from = notice.fromDay();
        var until = notice.untilDay();
        return new NoticeForm(
                notice.shown() ? "yes" : "no",
                notice.words(),
                from == null ? "" : String.valueOf(from.getDayOfMonth()),
                from == null ? "" : String.valueOf(from.getMonthValue()),
                from == null ? "" : String.valueOf(from.getYear()),
                until == null ? "" : String.valueOf(until.getDayOfMonth()),
                until == null ? "" : String.valueOf(until.getMonthValue()),
                until == null ? "" : String.valueOf(until.getYear()),
                notice.version());
    }

    public boolean isShown() {
        return "yes".equals(shown);
    }

    public String typedWords() {
        return words == null ? "" : words.strip();
    }

    Problems problems() {
        var problems = Problems.none()
                .require("words", words, "Enter the words of the notice")
                .atMost(LONGEST, "words", typedWords(), "The words");
        checkDay(problems, "from", fromDay, fromMonth, fromYear);
        checkDay(problems, "until", untilDay, untilMonth, untilYear);
        var from = day(fromDay, fromMonth, fromYear);
        var until = day(untilDay, untilMonth, untilYear);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            problems.add("until-Day", "The last day must be the first day or later");
        }
        return problems;
    }

    /** Only for a form without problems. */
    ServiceNotice read() {
        return new ServiceNotice(
                isShown(),
                typedWords(),
                day(fromDay, fromMonth, fromYear).orElse(null),
                day(untilDay, untilMonth, untilYear).orElse(null),
                version == null ? 0 : version);
    }

    private static void checkDay(
            Problems problems, String field, @Nullable String day, @Nullable String month, @Nullable String year) {
        if (!isEmpty(day, month, year) && day(day, month, year).isEmpty()) {
            problems.add(field + "-Day", "Enter a real day, such as 27 3 2027, or leave all three fields empty");
        }
    }

    private static Optional<LocalDate> day(@Nullable String day, @Nullable String month, @Nullable String year) {
        if (isEmpty(day, month, year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)))
                    .filter(read -> read.getYear() >= 2000 && read.getYear() < 2200);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    private static boolean isEmpty(@Nullable String day, @Nullable String month, @Nullable String year) {
        return (day == null || day.isBlank()) && (month == null || month.isBlank()) && (year == null || year.isBlank());
    }
}
