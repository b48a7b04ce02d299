package org.waymark.intake.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of one page of the form, in words. */
public record AnswerSection(Step step, List<Line> lines) {

    public AnswerSection {
        lines = List.copyOf(lines);
    }

    /** @param value null when nothing was given; may hold line breaks */
    public record Line(String label, @Nullable String value) {}
}
