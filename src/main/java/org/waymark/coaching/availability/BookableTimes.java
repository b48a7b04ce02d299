package org.waymark.coaching.availability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.adjustment.AppointmentLengths;
import org.waymark.coaching.claim.Claims;
import org.waymark.coaching.claim.Standing;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.reference.ClosureDay;
import org.waymark.reference.ClosureDays;
import org.waymark.reference.ServiceRules;

/** The times at which a client and a coach can still meet, under the rules in force now. */
@Component
public class BookableTimes {
    private static final int NEAREST = 5;

    /**
     * Who wants to meet.
     *
     * @param moving an appointment that would move: its own time is no hindrance; null for a new one
     * @param withoutNotice when a coordinator makes an exception to the notice
     */
    public record Wish(
            PersonId coach, PersonId client, @Nullable AppointmentId moving, boolean withoutNotice) {
        public static Wish ofNew(PersonId coach, PersonId client) {
            return new Wish(coach, client, null, false);
        }
    }

    private final CoachTimes coachTimes;
    private final Claims claims;
    private final AppointmentLengths lengths;
    private final ClosureDays closures;
    private final Settings settings;
    private final Clock clock;

    BookableTimes(
            CoachTimes coachTimes,
            Claims claims,
            AppointmentLengths lengths,
            ClosureDays closures,
            Settings settings,
            Clock clock) {
        this.coachTimes = coachTimes;
        this.claims = claims;
        this.lengths = lengths;
        this.closures = closures;
        this.settings = settings;
        this.clock = clock;
    }

    /** All open times up to the horizon, in order. */
    public List<OpenTime> all(Wish wish) {
        var now = clock.instant();
        var rules = rules(wish);
        return within(wish, new TimeSpan(now, rules.lastStart(now).plus(Duration.ofDays(1))));
    }

    /** The open time that starts just then and can be had in that way. */
    public Optional<OpenTime> at(Wish wish, Instant start, Mode mode) {
        return within(wish, TimeSpan.of(start, Duration.ofSeconds(1))).stream()
                .filter(time -> time.start().equals(start) && time.modes().contains(mode))
                .findFirst();
    }

    /** A few open times around one that can't be had. */
    public List<OpenTime> nearest(Wish wish, Instant start) {
        return NearestTimes.to(start, all(wish), NEAREST);
    }

    private List<OpenTime> within(Wish wish, TimeSpan span) {
        var now = clock.instant();
        var rules = rules(wish);
        var from = UkTime.dateOf(span.start());
        var hours = coachTimes.of(wish.coach(), from);
        var claimed =
                new TimeSpan(span.start().minus(Duration.ofDays(1)), span.end().plus(Duration.ofDays(1)));
        var standing = claims.standingAgainst(wish.coach(), wish.client(), rooms(hours), claimed, wish.moving());
        var people = standing.stream()
                .filter(Standing::isPersons)
                .map(Standing::span)
                .toList();
        var rooms = standing.stream().filter(s -> !s.isPersons()).toList();
        return new OpenTimes(hours, rules, closedBetween(from, UkTime.dateOf(span.end()))::contains)
                .at(now, span, people).stream()
                        .flatMap(time -> time.unlessIn(rooms).stream())
                        .toList();
    }

    private Set<LocalDate> closedBetween(LocalDate first, LocalDate last) {
        return closures.between(first, last).stream().map(ClosureDay::day).collect(Collectors.toSet());
    }

    private static List<String> rooms(CoachHours hours) {
        return Stream.concat(
                        hours.weekly().stream().map(WeeklyHours::hours),
                        hours.exceptions().stream().map(HoursException::hours))
                .filter(Objects::nonNull)
                .map(Hours::roomCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private BookingRules rules(Wish wish) {
        var rules = rulesFor(wish.client());
        return wish.withoutNotice() ? rules.withoutNotice() : rules;
    }

    /** The rules in force now, with appointments as long as this client needs them. */
    public BookingRules rulesFor(PersonId client) {
        return rules().taking(lengths.of(client));
    }

    private BookingRules rules() {
        return new BookingRules(
                settings.now(ServiceRules.APPOINTMENT_LENGTH),
                settings.now(ServiceRules.REST_BETWEEN),
                settings.now(ServiceRules.NOTICE_TO_BOOK),
                Duration.ofDays(7L * settings.now(ServiceRules.BOOKING_HORIZON_WEEKS)),
                settings.now(AvailabilitySettings.START_EVERY));
    }
}
