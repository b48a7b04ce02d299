package org.waymark.accounts.invitation;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;

/** Makes the first administrator, once, whoever presses first. */
@Component
class FirstAccount {
    private static final int LOCK = 7_310_417;

    private final JdbcClient db;
    private final People people;

    FirstAccount(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    @Transactional
    Optional<Actor> make(String name, EmailText email) {
        db.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
        if (!people.withRole(Role.ADMINISTRATOR).isEmpty()) {
            return Optional.empty();
        }
        var known = people.byEmail(email);
        var id = known.isPresent()
                ? known.get().id()
                : people.enter(new NewPerson(email, name, null, Set.of()), Actor.waymark());
        people.addRole(id, Role.ADMINISTRATOR);
        return Optional.of(people.get(id).actor());
    }
}
