package org.waymark.coaching.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.HoursException.Kind;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.platform.Ids;
import org.waymark.platform.UkTime;

class OpenTimesTests {
    private static final BookingRules RULES = new BookingRules(
            Duration.ofMinutes(60),
            Duration.ofMinutes(15),
            Duration.ofDays(2),
            Duration.ofDays(84),
            Duration.ofMinutes(30));
    private static final Instant MONDAY = uk("2027-03-01T09:00");

    @Test
    void startsLieOnTheGridAndEndWithinTheHours() {
        assertThat(starts(thursdays("09:00", "11:00"), List.of()))
                .startsWith(
                        uk("2027-03-04T09:00"), uk("2027-03-04T09:30"), uk("2027-03-04T10:00"), uk("2027-03-11T09:00"));
    }

    @Test
    void aTimeExactlyAtTheNoticeAndAtTheHorizonIsOpen() {
        var wednesday = new CoachHours(List.of(weekly(DayOfWeek.WEDNESDAY, "08:30", "10:30")), List.of());
        assertThat(starts(wednesday, List.of())).startsWith(uk("2027-03-03T09:00"), uk("2027-03-03T09:30"));
        var monday = new CoachHours(List.of(weekly(DayOfWeek.MONDAY, "09:00", "12:00")), List.of());
        assertThat(starts(monday, List.of())).endsWith(uk("2027-05-24T09:30"), uk("2027-05-24T10:00"));
    }

    @Test
    void whatIsTakenIsNotOfferedNorWhatWouldLeaveNoRestBeforeIt() {
        var ten = TimeSpan.of(uk("2027-03-04T10:30"), Duration.ofMinutes(75));
        assertThat(starts(thursdays("09:00", "14:00"), List.of(ten)))
                .startsWith(
                        uk("2027-03-04T09:00"), uk("2027-03-04T12:00"), uk("2027-03-04T12:30"), uk("2027-03-04T13:00"));
    }

    @Test
    void aTakenTimeThatEndsLateHidesAllThatItOverlapsThoughAShorterOneStartsAfterIt() {
        var day = TimeSpan.of(uk("2027-03-04T08:00"), Duration.ofHours(5));
        var inside = TimeSpan.of(uk("2027-03-04T09:00"), Duration.ofMinutes(30));
        assertThat(starts(thursdays("09:00", "14:00"), List.of(inside, day)).getFirst())
                .isEqualTo(uk("2027-03-04T13:00"));
    }

    @Test
    void aDayAwayAndAClosureDayOfferNothing() {
        var away = thursdays("09:00", "10:00").with(exception(Kind.DAY_OFF, "2027-03-04", null));
        assertThat(starts(away, List.of()).getFirst()).isEqualTo(uk("2027-03-11T09:00"));
        var closed =
                new OpenTimes(thursdays("09:00", "10:00"), RULES, day -> day.equals(LocalDate.parse("2027-03-04")));
        assertThat(closed.at(MONDAY, List.of()).getFirst().start()).isEqualTo(uk("2027-03-11T09:00"));
    }

    @Test
    void otherHoursReplaceTheWeekAndExtraHoursAddToIt() {
        var evening =
                thursdays("09:00", "10:00").with(exception(Kind.CHANGED_HOURS, "2027-03-04", hours("18:00", "19:00")));
        assertThat(starts(evening, List.of()).getFirst()).isEqualTo(uk("2027-03-04T18:00"));
        var both = thursdays("09:00", "10:00").with(exception(Kind.EXTRA_TIME, "2027-03-04", hours("18:00", "19:00")));
        assertThat(starts(both, List.of())).startsWith(uk("2027-03-04T09:00"), uk("2027-03-04T18:00"));
    }

    @Test
    void hoursHoldFromTheirFirstDayToTheirLast() {
        var two = new WeeklyHours(
                Ids.next(),
                DayOfWeek.THURSDAY,
                hours("09:00", "10:00"),
                LocalDate.parse("2027-03-11"),
                LocalDate.parse("2027-03-18"));
        assertThat(starts(new CoachHours(List.of(two), List.of()), List.of()))
                .containsExactly(uk("2027-03-11T09:00"), uk("2027-03-18T09:00"));
    }

    @Test
    void anHourThatTheClocksSkipIsNotOffered() {
        var night = new CoachHours(List.of(weekly(DayOfWeek.SUNDAY, "00:00", "04:00")), List.of());
        assertThat(starts(night, List.of()))
                .filteredOn(start -> UkTime.dateOf(start).equals(LocalDate.parse("2027-03-28")))
                .extracting(UkTime::time)
                .containsExactly("midnight", "12:30am", "2am", "2:30am", "3am");
    }

    @Test
    void anHourThatTheClocksRepeatIsOfferedOnce() {
        var night = new CoachHours(List.of(weekly(DayOfWeek.SUNDAY, "00:00", "03:00")), List.of());
        var october = new OpenTimes(night, RULES, _ -> false).at(uk("2027-10-25T09:00"), List.of());
        assertThat(october)
                .extracting(OpenTime::start)
                .filteredOn(start -> UkTime.dateOf(start).equals(LocalDate.parse("2027-10-31")))
                .extracting(UkTime::time)
                .containsExactly("midnight", "12:30am", "1am", "1:30am", "2am");
    }

    @Test
    void theSameLocalHourStaysOpenAcrossAClockChange() {
        assertThat(starts(thursdays("17:30", "18:30"), List.of()))
                .allMatch(start -> UkTime.time(start).equals("5:30pm"));
    }

    @Test
    void theNearestTimesLieOnBothSidesOfTheOneThatIsGone() {
        var open = new OpenTimes(thursdays("09:00", "14:00"), RULES, _ -> false).at(MONDAY, List.of());
        assertThat(NearestTimes.to(uk("2027-03-11T11:00"), open, 3))
                .extracting(OpenTime::start)
                .containsExactly(uk("2027-03-11T10:30"), uk("2027-03-11T11:00"), uk("2027-03-11T11:30"));
    }

    @Test
    void twelveFullWeeksWithEveryThirdTimeTakenComeInOrderAndFree() {
        var week = new CoachHours(
                IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> weekly(DayOfWeek.of(day), "08:00", "20:00"))
                        .toList(),
                List.of());
        var taken = IntStream.range(0, 400)
                .mapToObj(i -> TimeSpan.of(MONDAY.plus(Duration.ofHours(5L * i)), Duration.ofMinutes(75)))
                .toList();
        var open = new OpenTimes(week, RULES, _ -> false).at(MONDAY, taken);
        assertThat(open)
                .extracting(OpenTime::start)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(500);
        assertThat(open)
                .noneMatch(time -> taken.stream()
                        .anyMatch(claim -> claim.overlaps(time.span().withRest(RULES.rest()))));
    }

    @Test
    void hoursThatOverlapOnAWeekdayTheyShareClash() {
        var hours = thursdays("09:00", "12:00");
        assertThat(hours.hasClashWith(weekly(DayOfWeek.THURSDAY, "11:00", "13:00")))
                .isTrue();
        assertThat(hours.hasClashWith(weekly(DayOfWeek.THURSDAY, "12:00", "13:00")))
                .isFalse();
        assertThat(hours.hasClashWith(weekly(DayOfWeek.FRIDAY, "11:00", "13:00")))
                .isFalse();
    }

    @Test
    void aMeetingIsCoveredByHoursThatHoldItWholeInThatWay() {
        var hours = thursdays("09:00", "12:00");
        var eleven = TimeSpan.of(uk("2027-03-04T11:00"), Duration.ofMinutes(60));
        assertThat(hours.cover(eleven, Mode.VIRTUAL)).isTrue();
        assertThat(hours.cover(eleven, Mode.TELEPHONE)).isFalse();
        assertThat(hours.cover(TimeSpan.of(uk("2027-03-04T11:30"), Duration.ofMinutes(60)), Mode.VIRTUAL))
                .isFalse();
    }

    private static List<Instant> starts(CoachHours hours, List<TimeSpan> taken) {
        return new OpenTimes(hours, RULES, _ -> false)
                .at(MONDAY, taken).stream().map(OpenTime::start).toList();
    }

    private static CoachHours thursdays(String from, String to) {
        return new CoachHours(List.of(weekly(DayOfWeek.THURSDAY, from, to)), List.of());
    }

    private static WeeklyHours weekly(DayOfWeek day, String from, String to) {
        return new WeeklyHours(Ids.next(), day, hours(from, to), LocalDate.parse("2027-01-01"), null);
    }

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), Set.of(Mode.VIRTUAL), null, null);
    }

    private static HoursException exception(Kind kind, String day, @org.jspecify.annotations.Nullable Hours hours) {
        return new HoursException(Ids.next(), kind, LocalDate.parse(day), LocalDate.parse(day), hours);
    }

    private static Instant uk(String local) {
        return LocalDateTime.parse(local).atZone(UkTime.ZONE).toInstant();
    }
}
