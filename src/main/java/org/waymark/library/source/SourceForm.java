package org.waymark.library.source;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/** A new value of a fact, with its source. */
public record SourceForm(
        int version,
        @Nullable String value,
        @Nullable String source,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    static SourceForm of(SourcedFact fact) {
        return new SourceForm(
                fact.version(),
                fact.value(),
                fact.source(),
                String.valueOf(fact.sourceDay().getDayOfMonth()),
                String.valueOf(fact.sourceDay().getMonthValue()),
                String.valueOf(fact.sourceDay().getYear()));
    }

    Problems check(LocalDate today) {
        var problems = Problems.none()
                .require("value", value, "Enter the fact as it should be shown")
                .atMost(300, "value", value, "The fact")
                .require("source", source, "Enter where you read it")
                .atMost(500, "source", source, "The source");
        if (sourceDay().filter(day -> !day.isAfter(today)).isEmpty()) {
            problems.add("day", "Enter the day on which you read it: a real date, not in the future");
        }
        return problems;
    }

    Optional<LocalDate> sourceDay() {
        return TypedDay.read(day, month, year);
    }
}
