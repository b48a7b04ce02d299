package org.waymark.intake.eligibility;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person answered so far, in the order of asking: codes of {@code reference}, or one of the words below. The day of registration is
 * yyyy-mm-dd.
 */
public record EligibilityAnswers(Map<Question, String> given) {
    /** "I'm not sure": asked, but it settles nothing. */
    public static final String NOT_SURE = "not-sure";

    /** No training number, no scheme. */
    public static final String NONE = "none";

    /** Something that isn't in our list. */
    public static final String ANOTHER = "another";

    public EligibilityAnswers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    public static EligibilityAnswers none() {
        return new EligibilityAnswers(Map.of());
    }

    public Optional<String> answer(Question question) {
        return Optional.ofNullable(given.get(question));
    }

    public boolean answered(Question question) {
        return given.containsKey(question);
    }

    public EligibilityAnswers with(Question question, String answer) {
        var more = new LinkedHashMap<>(given);
        more.put(question, answer);
        return new EligibilityAnswers(more);
    }

    /** The questions in the order in which they were asked. */
    public List<Question> asked() {
        return List.copyOf(given.keySet());
    }

    /** The code of a real choice: empty when it wasn't asked, or the answer was "not sure", "none" or "another". */
    public Optional<String> chosen(Question question) {
        return answer(question).filter(code -> !code.equals(NOT_SURE) && !code.equals(NONE) && !code.equals(ANOTHER));
    }

    public Optional<String> profession() {
        return chosen(Question.PROFESSION);
    }

    public Optional<String> grade() {
        return chosen(Question.GRADE);
    }

    public Optional<String> scheme() {
        return chosen(Question.SCHEME);
    }

    public Optional<String> workRegion() {
        return chosen(Question.WORK_REGION);
    }

    public Optional<LocalDate> registeredOn() {
        return chosen(Question.REGISTERED).flatMap(EligibilityAnswers::day);
    }

    /** As one line, to be signed and carried. */
    public String toText() {
        return given.entrySet().stream()
                .map(entry -> entry.getKey().slug() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Reads such a line; what it doesn't know is left out. */
    public static EligibilityAnswers ofText(String text) {
        var answers = new LinkedHashMap<Question, String>();
        for (var pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            for (var question : Question.values()) {
                if (equals > 0 && question.slug().equals(pair.substring(0, equals))) {
                    answers.put(question, URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return new EligibilityAnswers(answers);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
