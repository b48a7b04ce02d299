package org.waymark.intake.eligibility;

import java.time.LocalDate;
import java.util.List;

/** One condition of a rule. */
public record Condition(Fact about, Comparison test, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    Truth truth(Facts facts, LocalDate on) {
        return facts.value(about).map(value -> Truth.of(holds(value, on))).orElse(Truth.UNKNOWN);
    }

    private boolean holds(String value, LocalDate on) {
        return switch (test) {
            case IS -> values.contains(value);
            case IS_NOT -> !values.contains(value);
            case WITHIN_YEARS -> !on.isAfter(LocalDate.parse(value).plusYears(Long.parseLong(values.getFirst())));
        };
    }
}
