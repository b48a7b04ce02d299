package org.waymark.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;

/** Everybody the unit knows, with their roles. */
@Component
public class People {
    private static final String SELECT = """
            select p.id, p.name, p.preferred_name, p.pronouns, p.email, p.phone, p.active,
                   array(select r.role from accounts.person_role r where r.person_id = p.id) as roles
            from accounts.person p
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final AuditLog audit;

    People(JdbcClient db, Clock clock, AuditLog audit) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
    }

    public Optional<Person> find(PersonId id) {
        return db.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    /** @throws NotFound when nobody has this id */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person"));
    }

    public Optional<Person> byEmail(EmailText email) {
        return db.sql(SELECT + "where p.email = :email::public.citext")
                .param("email", email.value())
                .query(People::person)
                .optional();
    }

    /** Those of the ids who exist, in any order: one query for a whole list. */
    public List<Person> all(Collection<PersonId> ids) {
        return db.sql(SELECT + "where p.id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(People::person)
                .list();
    }

    /** Active people with a role, by name. */
    public List<Person> withRole(Role role) {
        return db.sql(SELECT + """
                join accounts.person_role has on has.person_id = p.id and has.role = :role
                where p.active order by lower(p.name), p.id
                """)
                .param("role", role.name())
                .query(People::person)
                .list();
    }

    /** People whose name or address holds the words, the nearest names first; at most 50. */
    public List<Person> search(String words) {
        return db.sql(SELECT + """
                where p.name ilike :part or p.email::text ilike :part
                order by public.similarity(p.name, :words) desc, lower(p.name), p.id limit 50
                """)
                .param("part", "%" + literal(words.strip()) + "%")
                .param("words", words)
                .query(People::person)
                .list();
    }

    /**
     * Makes a person.
     *
     * @throws AddressTaken when somebody has the address already
     */
    @Transactional(noRollbackFor = AddressTaken.class)
    public PersonId enter(NewPerson person, Actor by) {
        var id = PersonId.next();
        if (!insert(id, person, by)) {
            throw new AddressTaken();
        }
        person.roles().forEach(role -> addRole(id, role));
        audit.did(by, "person.entered", id, "person", id.value());
        return id;
    }

    private boolean insert(PersonId id, NewPerson person, Actor by) {
        return db.sql("""
                insert into accounts.person (id, email, name, phone, entered_by, made_at)
                values (:id, :email::public.citext, :name, :phone, :by, :now)
                on conflict (email) do nothing
                """)
                        .param("id", id.value())
                        .param(
                                "email",
                                person.email() == null ? null : person.email().value())
                        .param("name", person.name().strip())
                        .param("phone", person.phone())
                        .param("by", by.isWaymark() ? null : by.person().value())
                        .param("now", Columns.utc(clock.instant()))
                        .update()
                == 1;
    }

    /** What a person says of herself; blank means not given. */
    @Transactional
    public void describe(
            PersonId id,
            String name,
            @Nullable String preferredName,
            @Nullable String pronouns,
            @Nullable String phone) {
        db.sql("""
                update accounts.person
                set name = :name, preferred_name = :preferred, pronouns = :pronouns, phone = :phone where id = :id
                """)
                .param("id", id.value())
                .param("name", name.strip())
                .param("preferred", blankToNull(preferredName))
                .param("pronouns", blankToNull(pronouns))
                .param("phone", blankToNull(phone))
                .update();
    }

    /** Gives and takes roles until the person has just these; staff keep {@link Role#CLIENT} if they had it. */
    @Transactional
    public void setStaffRoles(PersonId id, Set<Role> roles, Actor by) {
        db.sql("delete from accounts.person_role where person_id = :id and role <> 'CLIENT'")
                .param("id", id.value())
                .update();
        roles.stream().filter(Role::isStaff).forEach(role -> addRole(id, role));
        audit.did(by, "person.roles-changed", id, "person", id.value());
    }

    @Transactional
    public void setActive(PersonId id, boolean active, Actor by) {
        db.sql("update accounts.person set active = :active where id = :id")
                .param("active", active)
                .param("id", id.value())
                .update();
        audit.did(by, active ? "person.reopened" : "person.closed", id, "person", id.value());
    }

    /** Gives a role to somebody who may have it already. */
    public void addRole(PersonId id, Role role) {
        db.sql("""
                insert into accounts.person_role (person_id, role, granted_at) values (:id, :role, :now)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("role", role.name())
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                Columns.person(row, "id"),
                row.getString("name"),
                row.getString("preferred_name"),
                row.getString("pronouns"),
                row.getString("email"),
                row.getString("phone"),
                roles(row.getArray("roles")),
                row.getBoolean("active"));
    }

    private static Set<Role> roles(Array array) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) array.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
