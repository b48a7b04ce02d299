package org.waymark.accounts.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Role;
import org.waymark.platform.web.Problems;

/** What an administrator typed to invite somebody. */
public record InviteForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles) {
    private static final int LONGEST_NAME = 200;

    public static InviteForm empty() {
        return new InviteForm("", "", List.of());
    }

    Problems check() {
        var problems =
                Problems.none().require("name", name, "Enter their name").atMost(LONGEST_NAME, "name", name, "Name");
        if (EmailText.typed(email == null ? "" : email).isEmpty()) {
            problems.add("email", "Enter an email address in the correct format, like name@example.com");
        }
        if (chosen().isEmpty()) {
            problems.add("roles", "Select at least one role");
        }
        return problems;
    }

    EmailText address() {
        return new EmailText(email == null ? "" : email.strip());
    }

    String typedName() {
        return name == null ? "" : name.strip();
    }

    /** Only roles of staff; anything else that was sent is passed over. */
    Set<Role> chosen() {
        return StaffRoles.read(roles);
    }

    public List<String> roleValues() {
        return roles == null ? List.of() : roles;
    }
}
