package org.waymark.coaching.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.platform.UkTime;

/** Works out open times from hours, rules and what is taken. It asks nobody and remembers nothing. */
public final class OpenTimes {
    private final CoachHours hours;
    private final BookingRules rules;
    private final Predicate<LocalDate> closed;

    public OpenTimes(CoachHours hours, BookingRules rules, Predicate<LocalDate> closed) {
        this.hours = hours;
        this.rules = rules;
        this.closed = closed;
    }

    /** Open times in order; {@code taken} are the spans claimed for the coach (their rest included) or the client. */
    public List<OpenTime> at(Instant now, Collection<TimeSpan> taken) {
        return free(starts(rules.firstStart(now), rules.lastStart(now)), taken);
    }

    /** Those that start within a span, by the same rules. */
    public List<OpenTime> at(Instant now, TimeSpan within, Collection<TimeSpan> taken) {
        var from = later(rules.firstStart(now), within.start());
        var until = earlier(rules.lastStart(now), within.end());
        return from.isAfter(until) ? List.of() : free(starts(from, until), taken);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private Collection<OpenTime> starts(Instant from, Instant until) {
        var found = new TreeMap<Instant, OpenTime>();
        var last = LocalDate.ofInstant(until, UkTime.ZONE);
        for (var day = LocalDate.ofInstant(from, UkTime.ZONE); !day.isAfter(last); day = day.plusDays(1)) {
            if (closed.test(day)) {
                continue;
            }
            for (var open : hours.on(day)) {
                addStarts(day, open, found);
            }
        }
        return found.subMap(from, true, until, true).values();
    }

    private void addStarts(LocalDate day, Hours open, Map<Instant, OpenTime> found) {
        var close = day.atTime(open.to());
        for (var local = day.atTime(open.from()); local.isBefore(close); local = local.plus(rules.grid())) {
            startAt(local)
                    .map(start -> new OpenTime(
                            start, start.plus(rules.length()), open.modes(), open.venueCode(), open.roomCode()))
                    .filter(time -> !endOf(time).isAfter(close))
                    .ifPresent(time -> found.putIfAbsent(time.start(), time));
        }
    }

    /** An hour that the clocks skip is not offered; one that they repeat is offered the first time round. */
    private static Optional<Instant> startAt(LocalDateTime local) {
        return UkTime.ZONE.getRules().getValidOffsets(local).stream()
                .findFirst()
                .map(local::toInstant);
    }

    private static LocalDateTime endOf(OpenTime time) {
        return LocalDateTime.ofInstant(time.end(), UkTime.ZONE);
    }

    /** Both lists are in order of start, so one pass is enough. */
    private List<OpenTime> free(Collection<OpenTime> starts, Collection<TimeSpan> taken) {
        var claims =
                taken.stream().sorted(Comparator.comparing(TimeSpan::start)).toList();
        var free = new ArrayList<OpenTime>();
        var first = 0;
        for (var time : starts) {
            while (first < claims.size() && !claims.get(first).end().isAfter(time.start())) {
                first++;
            }
            if (isFree(time, claims, first)) {
                free.add(time);
            }
        }
        return free;
    }

    private boolean isFree(OpenTime time, List<TimeSpan> claims, int first) {
        var needed = time.span().withRest(rules.rest());
        for (var i = first; i < claims.size() && claims.get(i).start().isBefore(needed.end()); i++) {
            if (claims.get(i).overlaps(needed)) {
                return false;
            }
        }
        return true;
    }
}
