package org.waymark.reference.upkeep;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** A day on which the unit is closed. */
public record ClosureForm(@Nullable String day, @Nullable String name) {
    static ClosureForm empty() {
        return new ClosureForm(null, null);
    }

    Problems check() {
        var problems = Problems.none();
        if (Days.read(day).isEmpty()) {
            problems.add("day", "Enter the day as year-month-day, such as 2027-12-24");
        }
        return problems.require("name", name, "Enter why the unit is closed").atMost(100, "name", name, "The reason");
    }
}
