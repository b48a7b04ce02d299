package org.waymark.coaching.appointment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.coaching.SupportId;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.testing.TestClock;

/** People for tests of appointments: coaches with hours on every day, clients with an active support. */
public record Cast(JdbcClient db) {
    /** A client with her support. */
    public record Client(Actor actor, SupportId support, ProgrammePeriodId period) {
        public PersonId id() {
            return actor.person();
        }
    }

    public Actor coach() {
        var coach = person("Coach", Role.COACH);
        Arrays.stream(DayOfWeek.values()).forEach(day -> hours(coach, day));
        return coach;
    }

    private void hours(Actor coach, DayOfWeek day) {
        db.sql("""
                insert into coaching.weekly_hours (id, coach, weekday, from_time, to_time, modes, valid_from)
                values (:id, :coach, :day, :from, :to, '{VIRTUAL,TELEPHONE}', :since)
                """)
                .param("id", Ids.next())
                .param("coach", coach.person().value())
                .param("day", day.getValue())
                .param("from", LocalTime.of(8, 0))
                .param("to", LocalTime.of(20, 0))
                .param("since", LocalDate.of(2027, 1, 1))
                .update();
    }

    public Actor coordinator() {
        return person("Coordinator", Role.COORDINATOR);
    }

    public Actor lead() {
        return person("Lead", Role.LEAD);
    }

    public Client client(Actor coach) {
        return client(coach, person("Client", Role.CLIENT), new ProgrammePeriodId(Ids.next()));
    }

    /** One more support of somebody, as after a second application. */
    public Client client(Actor coach, Actor person, ProgrammePeriodId period) {
        var support = SupportId.next();
        db.sql("""
                insert into coaching.support
                    (id, application, client, period, state, coach, queued_at, state_since, active_since)
                values (:id, :application, :client, :period, 'ACTIVE', :coach, :at, :at, :at)
                """)
                .param("id", support.value())
                .param("application", new ApplicationId(Ids.next()).value())
                .param("client", person.person().value())
                .param("period", period.value())
                .param("coach", coach.person().value())
                .param("at", Columns.utc(TestClock.START))
                .update();
        return new Client(person, support, period);
    }

    private Actor person(String name, Role role) {
        var id = PersonId.next();
        db.sql("insert into accounts.person (id, name, email, made_at) values (:id, :name, :email, :at)")
                .param("id", id.value())
                .param("name", name + " " + id.value().toString().substring(30))
                .param("email", name + id + "@people.test")
                .param("at", Columns.utc(TestClock.START))
                .update();
        db.sql("insert into accounts.person_role (person_id, role, granted_at) values (:id, :role, :at)")
                .param("id", id.value())
                .param("role", role.name())
                .param("at", Columns.utc(TestClock.START))
                .update();
        return new Actor(id, name, Set.of(role));
    }

    /** By which somebody signs in. */
    public String email(Actor actor) {
        return actor.name() + actor.person() + "@people.test";
    }

    public static Instant uk(String local) {
        return LocalDateTime.parse(local).atZone(UkTime.ZONE).toInstant();
    }
}
