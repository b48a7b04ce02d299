package org.waymark.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.CoachTimes;
import org.waymark.coaching.availability.Hours;
import org.waymark.coaching.availability.WeeklyHours;
import org.waymark.coaching.coach.Coach;
import org.waymark.coaching.coach.CoachKind;
import org.waymark.coaching.coach.CoachTies;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.coach.Tie;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;

/** The staff of the demonstration, with the coaches' profiles and hours. */
@Component
class DemoStaff {
    private static final int DAYS_BEFORE = 120;
    private static final int CASELOAD = 12;

    private final People people;
    private final Coaches coaches;
    private final CoachTies ties;
    private final CoachTimes times;
    private final DemoTime time;

    DemoStaff(People people, Coaches coaches, CoachTies ties, CoachTimes times, DemoTime time) {
        this.people = people;
        this.coaches = coaches;
        this.ties = ties;
        this.times = times;
        this.time = time;
    }

    void make() {
        time.daysAgo(DAYS_BEFORE);
        DemoFile.rows("staff.csv").forEach(this::person);
        DemoFile.rows("coaches.csv").forEach(this::coach);
    }

    Actor actor(String email) {
        return people.byEmail(new EmailText(email)).orElseThrow().actor();
    }

    private void person(CSVRecord row) {
        var roles = DemoFile.words(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        people.enter(new NewPerson(new EmailText(row.get("email")), row.get("name"), null, roles), Actor.waymark());
    }

    private void coach(CSVRecord row) {
        var person = actor(row.get("email")).person();
        coaches.save(new Coach(
                person,
                CoachKind.valueOf(row.get("kind")),
                row.get("introduction"),
                DemoFile.words(row, "professions"),
                Set.of(),
                DemoFile.words(row, "topics"),
                modes(row),
                DemoFile.words(row, "venues"),
                Set.of(),
                CASELOAD,
                null,
                0));
        if (!row.get("tie").isBlank()) {
            ties.add(person, new Tie.ToOrganisation(row.get("tie")));
        }
        hours(person, row.get("evening").equals("yes"), modes(row), row);
    }

    private static Set<Mode> modes(CSVRecord row) {
        return DemoFile.words(row, "modes").stream().map(Mode::valueOf).collect(Collectors.toSet());
    }

    private void hours(PersonId coach, boolean evenings, Set<Mode> modes, CSVRecord row) {
        var remote = EnumSet.copyOf(modes);
        remote.remove(Mode.IN_PERSON);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            add(coach, day, new Hours(LocalTime.of(9, 30), LocalTime.of(13, 0), remote, null, null));
        }
        if (evenings) {
            add(coach, DayOfWeek.TUESDAY, new Hours(LocalTime.of(17, 0), LocalTime.of(20, 30), remote, null, null));
            add(coach, DayOfWeek.THURSDAY, new Hours(LocalTime.of(17, 0), LocalTime.of(20, 30), remote, null, null));
        }
        if (modes.contains(Mode.IN_PERSON)) {
            var venue = row.get("venues").split(" ")[0];
            var hours = new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0), modes, venue, venue + "-heath");
            add(coach, DayOfWeek.WEDNESDAY, hours);
        }
    }

    private void add(PersonId coach, DayOfWeek day, Hours hours) {
        var from = UkTime.dateOf(time.present()).minusDays(DAYS_BEFORE);
        times.save(coach, new WeeklyHours(Ids.next(), day, hours, from, null));
    }
}
