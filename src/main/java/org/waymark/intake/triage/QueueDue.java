package org.waymark.intake.triage;

import org.jspecify.annotations.Nullable;

/** What presses, of what a coordinator can filter by. */
public enum QueueDue {
    OVERDUE("overdue", "Overdue"),
    SOON("soon", "Due soon"),
    FIRST_LOOK("first-look", "Not yet looked at");

    private final String code;
    private final String label;

    QueueDue(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static @Nullable QueueDue of(@Nullable String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }
}
