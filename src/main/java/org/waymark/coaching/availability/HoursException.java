package org.waymark.coaching.availability;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days that differ from the week: none of the hours, other hours instead, or some more. Both days are included. */
public record HoursException(
        UUID id,
        Kind kind,
        LocalDate from,
        LocalDate until,
        @Nullable Hours hours) {
    /** What is different. */
    public enum Kind {
        DAY_OFF("Away"),
        CHANGED_HOURS("Other hours instead"),
        EXTRA_TIME("Extra hours");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public HoursException {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The last day is not before the first");
        }
        if ((kind == Kind.DAY_OFF) != (hours == null)) {
            throw new IllegalArgumentException("Other and extra hours say when; a day away has none");
        }
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
