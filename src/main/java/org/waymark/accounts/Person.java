package org.waymark.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/**
 * Somebody the unit knows.
 *
 * @param email verified by signing in; null for a person who was entered from a phone call and gave none
 * @param active false when an administrator closed the account: no more sign-in
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String preferredName,
        @Nullable String pronouns,
        @Nullable String email,
        @Nullable String phone,
        Set<Role> roles,
        boolean active) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** What to call her: the preferred name where she gave one. */
    public String knownAs() {
        return preferredName == null || preferredName.isBlank() ? name : preferredName;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** This person as somebody who acts. */
    public Actor actor() {
        return new Actor(id, knownAs(), roles);
    }
}
