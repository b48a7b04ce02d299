package org.waymark.coaching.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;

/**
 * Up to five times as typed: days and times of the clock as browsers send them ("2027-03-01", "17:30"), UK time.
 *
 * @param day one for each time, in order; blank where nothing was typed
 */
public record ProposalForm(
        @Nullable List<String> day,
        @Nullable List<String> time,
        @Nullable String mode) {
    static final int MOST = 5;

    static ProposalForm empty() {
        return new ProposalForm(List.of(), List.of(), Mode.VIRTUAL.name());
    }

    public String dayAt(int i) {
        return at(day, i);
    }

    public String timeAt(int i) {
        return at(time, i);
    }

    private static String at(@Nullable List<String> list, int i) {
        return list == null || i >= list.size() ? "" : list.get(i);
    }

    /** Meeting in person needs a room, which only the coach's hours name: so these are the two others. */
    Mode way() {
        return Mode.TELEPHONE.name().equals(mode) ? Mode.TELEPHONE : Mode.VIRTUAL;
    }

    /** The times, or what is wrong with them; an hour that the clocks skip is wrong. */
    List<Instant> starts(Problems problems) {
        var starts = new ArrayList<Instant>();
        for (var i = 0; i < MOST; i++) {
            if (dayAt(i).isBlank() && timeAt(i).isBlank()) {
                continue;
            }
            var start = start(dayAt(i), timeAt(i));
            if (start.isEmpty()) {
                problems.add("day-" + i, "Enter a day and a time for time " + (i + 1) + ", such as 17:30");
            }
            start.ifPresent(starts::add);
        }
        if (starts.isEmpty()) {
            problems.add("day-0", "Enter at least one day and time");
        }
        return starts;
    }

    private static Optional<Instant> start(String day, String time) {
        try {
            var local = LocalDate.parse(day.strip()).atTime(LocalTime.parse(time.strip()));
            return UkTime.ZONE.getRules().getValidOffsets(local).stream()
                    .findFirst()
                    .map(local::toInstant);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
