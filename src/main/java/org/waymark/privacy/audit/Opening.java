package org.waymark.privacy.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.util.StringUtils;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/**
 * Somebody looked at a person's record.
 *
 * @param what the kind of record in words for that person: "your application"
 */
public record Opening(Instant at, PersonId actor, Role acting, String what, UUID id) {
    /**
     * Who it was, as the person whose record it is may know: her coach by name, others by role.
     *
     * @param nameOf a person's name
     */
    public String by(Function<PersonId, String> nameOf) {
        return acting == Role.COACH ? nameOf.apply(actor) + " (coach)" : StringUtils.capitalize(acting.words());
    }
}
