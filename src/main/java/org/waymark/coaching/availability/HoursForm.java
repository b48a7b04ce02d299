package org.waymark.coaching.availability;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.HoursException.Kind;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Problems;

/**
 * Hours as typed: weekly ones, or those of days that differ. Dates and times are as browsers send them ("2027-03-01",
 * "09:30"), UK time.
 *
 * @param id of the weekly hours that are changed; blank for new ones
 * @param room a room's code, after its venue's: "venue" or "venue/room"
 * @param anyway "yes" when the coach has seen which appointments lie outside
 */
public record HoursForm(
        @Nullable String id,
        @Nullable String weekday,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> modes,
        @Nullable String room,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String anyway) {
    static HoursForm empty() {
        return new HoursForm(null, null, null, null, null, List.of(), null, null, null, null);
    }

    static HoursForm of(WeeklyHours weekly) {
        var hours = weekly.hours();
        return new HoursForm(
                weekly.id().toString(),
                weekly.weekday().name(),
                null,
                hours.from().toString(),
                hours.to().toString(),
                hours.modes().stream().map(Mode::name).toList(),
                hours.roomCode() == null ? hours.venueCode() : hours.venueCode() + "/" + hours.roomCode(),
                weekly.validFrom().toString(),
                weekly.validUntil() == null ? null : weekly.validUntil().toString(),
                null);
    }

    public Set<String> modesOrNone() {
        return modes == null ? Set.of() : Set.copyOf(modes);
    }

    boolean isAnyway() {
        return "yes".equals(anyway);
    }

    boolean isChange() {
        return id != null && !id.isBlank();
    }

    /** The weekly hours, or what is wrong. */
    Optional<WeeklyHours> weekly(Problems problems) {
        var day = one(DayOfWeek.values(), weekday);
        var first = date(firstDay);
        var hours = hours(problems, "");
        if (day.isEmpty()) {
            problems.add("weekday", "Choose a day of the week");
        }
        if (first.isEmpty()) {
            problems.add("firstDay", "Enter the first day that these hours hold");
        }
        var last = lastDay(first, problems, "lastDay");
        return problems.any()
                ? Optional.empty()
                : Optional.of(new WeeklyHours(
                        isChange() ? NotFound.unlessId(String.valueOf(id)) : Ids.next(),
                        day.orElseThrow(),
                        hours.orElseThrow(),
                        first.orElseThrow(),
                        last));
    }

    /** The days that differ, or what is wrong. */
    Optional<HoursException> exception(Problems problems) {
        var what = one(Kind.values(), kind);
        var first = date(firstDay);
        if (what.isEmpty()) {
            problems.add("kind", "Choose what is different");
        }
        if (first.isEmpty()) {
            problems.add("exceptionFirstDay", "Enter the day, or the first of the days");
        }
        var last = lastDay(first, problems, "exceptionLastDay");
        Optional<Hours> hours =
                what.filter(k -> k != Kind.DAY_OFF).isPresent() ? hours(problems, "exception-") : Optional.empty();
        if (problems.any()) {
            return Optional.empty();
        }
        var from = first.orElseThrow();
        return Optional.of(new HoursException(
                Ids.next(), what.orElseThrow(), from, last == null ? from : last, hours.orElse(null)));
    }

    private @Nullable LocalDate lastDay(Optional<LocalDate> first, Problems problems, String field) {
        if (lastDay == null || lastDay.isBlank()) {
            return null;
        }
        var last = date(lastDay);
        if (last.isEmpty() || (first.isPresent() && last.get().isBefore(first.get()))) {
            problems.add(field, "Enter a last day that isn't before the first, or leave it empty");
        }
        return last.orElse(null);
    }

    private Optional<Hours> hours(Problems problems, String prefix) {
        var start = time(from);
        var end = time(to);
        var ways = ways();
        if (start.isEmpty()) {
            problems.add(prefix + "from", "Enter when these hours start, such as 09:30");
        }
        if (end.isEmpty() || (start.isPresent() && !end.get().isAfter(start.get()))) {
            problems.add(prefix + "to", "Enter when they end, later than they start");
        }
        if (ways.isEmpty()) {
            problems.add(prefix + "modes", "Choose at least one way to meet");
        }
        if (ways.contains(Mode.IN_PERSON) && venue() == null) {
            problems.add(prefix + "room", "Choose where you meet in person");
        }
        return problems.any()
                ? Optional.empty()
                : Optional.of(new Hours(start.orElseThrow(), end.orElseThrow(), ways, venue(), roomCode()));
    }

    private Set<Mode> ways() {
        var ways = EnumSet.noneOf(Mode.class);
        Arrays.stream(Mode.values())
                .filter(mode -> modesOrNone().contains(mode.name()))
                .forEach(ways::add);
        return ways;
    }

    private @Nullable String venue() {
        return room == null || room.isBlank() ? null : room.split("/", -1)[0];
    }

    private @Nullable String roomCode() {
        var parts = room == null ? new String[0] : room.split("/", -1);
        return parts.length < 2 ? null : parts[1];
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalTime.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
