package org.waymark.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Role;

/**
 * Somebody to be known from now on.
 *
 * @param email null when none was given: such a person can't sign in yet
 */
public record NewPerson(
        @Nullable EmailText email, String name, @Nullable String phone, Set<Role> roles) {
    public NewPerson {
        roles = Set.copyOf(roles);
    }

    public static NewPerson client(@Nullable EmailText email, String name) {
        return new NewPerson(email, name, null, Set.of(Role.CLIENT));
    }
}
