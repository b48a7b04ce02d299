package org.waymark.intake.triage;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.Coded;

/** What presses, of what a coordinator can filter by. */
public enum QueueDue implements Coded {
    OVERDUE("Overdue"),
    SOON("Due soon"),
    FIRST_LOOK("Not yet looked at");

    private final String label;

    QueueDue(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static @Nullable QueueDue of(@Nullable String code) {
        return Coded.of(QueueDue.class, code).orElse(null);
    }
}
