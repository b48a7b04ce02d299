package org.waymark.intake.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Answers;
import org.waymark.platform.web.Problems;

/** @param agreed which of the {@link Declaration}s were ticked */
public record DeclarationsForm(
        List<String> agreed, @Nullable String then) {

    public DeclarationsForm(@Nullable List<String> agreed, @Nullable String then) {
        this.agreed = Typed.list(agreed);
        this.then = then;
    }

    public static DeclarationsForm of(Answers.Declarations declarations) {
        return new DeclarationsForm(
                declarations.at() == null
                        ? List.of()
                        : Arrays.stream(Declaration.values()).map(Enum::name).toList(),
                null);
    }

    public Problems check() {
        var problems = Problems.none();
        for (var declaration : Declaration.values()) {
            if (!agreed.contains(declaration.name())) {
                problems.add("agreed", "Tick all three boxes. You can only apply if you have read these");
            }
        }
        return problems;
    }
}
