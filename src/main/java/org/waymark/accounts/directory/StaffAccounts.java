package org.waymark.accounts.directory;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.signin.Sessions;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/** Changes to what people may do. There is always an administrator: the last one can't be taken away. */
@Component
class StaffAccounts {
    /** What came of a change. */
    sealed interface Outcome {
        record Done(String words) implements Outcome {}

        record LastAdministrator() implements Outcome {}
    }

    private final People people;
    private final Sessions sessions;
    private final JdbcClient db;

    StaffAccounts(People people, Sessions sessions, JdbcClient db) {
        this.people = people;
        this.sessions = sessions;
        this.db = db;
    }

    /** The person is signed out everywhere, so that the roles hold from her next page on. */
    @Transactional
    Outcome setRoles(PersonId person, Set<Role> roles, Actor by) {
        people.get(person);
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(person)) {
            return new Outcome.LastAdministrator();
        }
        people.setStaffRoles(person, roles, by);
        sessions.endAll(person);
        return new Outcome.Done("Roles changed. They were signed out, and the new roles hold when they sign in");
    }

    @Transactional
    Outcome close(PersonId person, Actor by) {
        people.get(person);
        if (isLastAdministrator(person)) {
            return new Outcome.LastAdministrator();
        }
        people.setActive(person, false, by);
        sessions.endAll(person);
        return new Outcome.Done("Account closed and signed out everywhere");
    }

    @Transactional
    Outcome reopen(PersonId person, Actor by) {
        people.get(person);
        people.setActive(person, true, by);
        return new Outcome.Done("Account reopened");
    }

    /** Locks the administrators' rows, so that two of them can't take each other away at once. */
    private boolean isLastAdministrator(PersonId person) {
        var administrators =
                db.sql("""
                select r.person_id from accounts.person_role r join accounts.person p on p.id = r.person_id
                where r.role = 'ADMINISTRATOR' and p.active order by r.person_id for update
                """).query((row, _) -> Columns.person(row, "person_id")).list();
        return administrators.equals(List.of(person));
    }
}
