package org.waymark.library.frame;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

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
        var from = TypedDay.read(fromDay, fromMonth, fromYear);
        var until = TypedDay.read(untilDay, untilMonth, untilYear);
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
                TypedDay.read(fromDay, fromMonth, fromYear).orElse(null),
                TypedDay.read(untilDay, untilMonth, untilYear).orElse(null),
                version == null ? 0 : version);
    }

    private static void checkDay(
            Problems problems, String field, @Nullable String day, @Nullable String month, @Nullable String year) {
        var typed = new TypedDay(day, month, year);
        if (!typed.isBlank() && typed.date().isEmpty()) {
            problems.add(field + "-Day", "Enter a real day, such as 27 3 2027, or leave all three fields empty");
        }
    }
}
