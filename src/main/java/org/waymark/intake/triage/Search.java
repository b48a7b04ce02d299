package org.waymark.intake.triage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was typed into the search of the queue: dates are taken as dates, everything else as words that each have to be
 * found. Only plain columns are searched; private words are sealed and in no index.
 */
record Search(List<String> words, List<LocalDate> dates) {
    private static final int MOST_WORDS = 6;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            written("d/M/yyyy"),
            written("d.M.yyyy"),
            written("d-M-yyyy"),
            written("d MMMM yyyy"),
            written("d MMM yyyy"),
            written("EEEE d MMMM yyyy"));

    static Search of(String typed) {
        var text = typed.strip();
        var whole = date(text);
        if (whole.isPresent()) {
            return new Search(List.of(), List.of(whole.get()));
        }
        var words = new ArrayList<String>();
        var dates = new ArrayList<LocalDate>();
        Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> date(word).ifPresentOrElse(dates::add, () -> words.add(word)));
        return new Search(List.copyOf(words), List.copyOf(dates));
    }

    /** The word as a pattern of "like", with its own signs taken as they are. */
    static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Optional<LocalDate> date(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException _) {
                // The next way of writing a date.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }
}
