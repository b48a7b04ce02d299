package org.waymark.accounts.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.accounts.signin.Sessions;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What accounts holds about a person: her name and address, roles, sessions, invitations and sign-in requests. */
@Component
class AccountData implements PersonalData {
    private final JdbcClient db;
    private final Sessions sessions;
    private final People people;
    private final Clock clock;

    AccountData(JdbcClient db, Sessions sessions, People people, Clock clock) {
        this.db = db;
        this.sessions = sessions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "accounts.person",
                "accounts.person_role",
                "accounts.invitation",
                "accounts.sign_in_request",
                "accounts.spring_session");
    }

    @Override
    public String heading() {
        return "Your account";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        var madeAt = db.sql("select made_at from accounts.person where id = :id")
                .param("id", person.value())
                .query((row, _) -> Columns.instant(row, "made_at"))
                .optional();
        return people.find(person).map(found -> record(found, madeAt.orElse(clock.instant()))).stream()
                .toList();
    }

    private static HeldRecord record(Person person, Instant madeAt) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "Name", person.name());
        put(fields, "Preferred name", person.preferredName());
        put(fields, "Pronouns", person.pronouns());
        put(fields, "Email", person.email());
        put(fields, "Phone", person.phone());
        put(
                fields,
                "Roles",
                String.join(
                        ", ", person.roles().stream().sorted().map(Role::words).toList()));
        return new HeldRecord("Name and contact", madeAt, fields);
    }

    private static void put(Map<String, String> fields, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(label, value);
        }
    }

    /** The row stays, empty, because others point to it; nobody can sign in as it. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        people.find(person).map(Person::email).ifPresent(this::eraseAddress);
        db.sql("delete from accounts.person_role where person_id = :id")
                .param("id", person.value())
                .update();
        db.sql("""
                update accounts.person
                set email = null, name = 'Erased', preferred_name = null, pronouns = null, phone = null, active = false
                where id = :id
                """).param("id", person.value()).update();
        sessions.endAll(person);
    }

    private void eraseAddress(String email) {
        db.sql("delete from accounts.sign_in_request where email = :email::public.citext")
                .param("email", email)
                .update();
        db.sql("delete from accounts.invitation where email = :email::public.citext")
                .param("email", email)
                .update();
    }

    /** Invitations nobody took go after 90 days; people stay as long as another part of the program knows them. */
    @Override
    public void retain(Instant now) {
        db.sql("delete from accounts.invitation where accepted_at is null and expires_at < :before")
                .param("before", Columns.utc(now.minus(Duration.ofDays(90))))
                .update();
    }
}
