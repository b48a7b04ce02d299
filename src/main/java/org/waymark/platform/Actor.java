package org.waymark.platform;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who does something: a signed-in person with her roles, or the program itself. Controllers take it as a parameter; every
 * record is loaded through it.
 */
public record Actor(PersonId person, String name, Set<Role> roles) implements AuthenticatedPrincipal, Serializable {
    private static final PersonId PROGRAM = new PersonId(new UUID(0, 0));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The program itself, for what falls due with nobody there. */
    public static Actor waymark() {
        return new Actor(PROGRAM, "Waymark", Set.of());
    }

    /** A client who acts by a secure link from her own mail. */
    public static Actor byLink(PersonId person) {
        return new Actor(person, "", Set.of(Role.CLIENT));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean isWaymark() {
        return person.equals(PROGRAM);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    /** The id as text: sessions are found by it. */
    @Override
    public String getName() {
        return person.toString();
    }

    /** No name in logs. */
    @Override
    public String toString() {
        return "Actor[" + person + "]";
    }
}
