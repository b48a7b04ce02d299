package org.waymark.coaching.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.HoursException.Kind;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.platform.UkTime;

/** All that a coach has said about when to meet: the week, and the days that differ from it. */
public record CoachHours(List<WeeklyHours> weekly, List<HoursException> exceptions) {
    public static final CoachHours NONE = new CoachHours(List.of(), List.of());

    public CoachHours {
        weekly = List.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
    }

    /** A day away takes everything; other hours replace the week; extra hours come on top of either. */
    public List<Hours> on(LocalDate day) {
        var that = exceptions.stream().filter(e -> e.on(day)).toList();
        if (that.stream().anyMatch(e -> e.kind() == Kind.DAY_OFF)) {
            return List.of();
        }
        var changed = hoursOf(that, Kind.CHANGED_HOURS);
        var usual = changed.isEmpty()
                ? weekly.stream().filter(w -> w.on(day)).map(WeeklyHours::hours).toList()
                : changed;
        return Stream.concat(usual.stream(), hoursOf(that, Kind.EXTRA_TIME).stream())
                .toList();
    }

    private static List<Hours> hoursOf(List<HoursException> exceptions, Kind kind) {
        return exceptions.stream()
                .filter(e -> e.kind() == kind)
                .map(HoursException::hours)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a meeting lies inside the hours and can be had in that way. */
    public boolean cover(TimeSpan meeting, Mode mode) {
        var from = local(meeting.start());
        var to = local(meeting.end());
        return from.toLocalDate().equals(to.toLocalDate())
                && on(from.toLocalDate()).stream()
                        .anyMatch(h -> h.modes().contains(mode)
                                && !from.toLocalTime().isBefore(h.from())
                                && !to.toLocalTime().isAfter(h.to()));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, UkTime.ZONE);
    }

    public CoachHours with(WeeklyHours hours) {
        return new CoachHours(plus(without(hours.id()).weekly, hours), exceptions);
    }

    public CoachHours with(HoursException exception) {
        return new CoachHours(weekly, plus(without(exception.id()).exceptions, exception));
    }

    /** Without the weekly hours or the exception of this id. */
    public CoachHours without(UUID id) {
        return new CoachHours(
                weekly.stream().filter(w -> !w.id().equals(id)).toList(),
                exceptions.stream().filter(e -> !e.id().equals(id)).toList());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    boolean hasClashWith(WeeklyHours hours) {
        return weekly.stream().anyMatch(w -> !w.id().equals(hours.id()) && w.clashesWith(hours));
    }
}
