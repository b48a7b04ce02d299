package org.waymark.accounts.invitation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.Role;

/** Somebody was asked to join the staff, with these roles. */
public record Invitation(UUID id, String email, String name, Set<Role> roles, Instant expiresAt) {
    public Invitation {
        roles = Set.copyOf(roles);
    }

    /** "coach, coordinator". */
    public String roleWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
