package org.waymark.privacy.audit;

import static org.waymark.platform.Columns.utc;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/**
 * Who opened and did what, written in the caller's transaction and never changed. It holds ids and fixed words: no names,
 * nothing that people wrote.
 */
@Component
public class AuditLog {
    private static final String OPENED = "opened";
    private static final String PROGRAM = "WAYMARK";

    private final JdbcClient db;
    private final Clock clock;

    AuditLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Somebody looked at a person's record; that person sees it on her page. As the role that the actor most likely acts
     * in: see {@link #opened(Actor, Role, PersonId, String, UUID)} where the page knows better.
     *
     * @param what fixed words for the kind of record, fit for the person: "your application"
     * @param id of the record
     */
    public void opened(Actor actor, PersonId subject, String what, UUID id) {
        write(actor, ActingRole.of(actor), OPENED, subject, what, id);
    }

    /** Somebody looked at a person's record in this of her roles: a coordinator who coaches opens a client's as her coach. */
    public void opened(Actor actor, Role acting, PersonId subject, String what, UUID id) {
        write(actor, acting.name(), OPENED, subject, what, id);
    }

    /**
     * Somebody did something. Not shown to the subject.
     *
     * @param action fixed words in the past: "accepted", "searched"
     * @param subject whom it concerns, if anybody
     * @param what fixed words for the kind of thing: "application"
     */
    public void did(Actor actor, String action, @Nullable PersonId subject, String what, UUID id) {
        write(actor, ActingRole.of(actor), action, subject, what, id);
    }

    /** Openings of a person's record by others, the newest first. */
    public List<Opening> openingsOf(PersonId person) {
        return db.sql("""
                select at, actor_id, acting_role, what, what_id from privacy.audit_entry
                where subject_id = :person and action = :opened and actor_id <> :person and acting_role <> :program
                order by at desc, id desc
                """)
                .param("person", person.value())
                .param("opened", OPENED)
                .param("program", PROGRAM)
                .query((row, _) -> new Opening(
                        Columns.instant(row, "at"),
                        Columns.person(row, "actor_id"),
                        Role.valueOf(row.getString("acting_role")),
                        row.getString("what"),
                        Columns.uuid(row, "what_id")))
                .list();
    }

    private void write(Actor actor, String acting, String action, @Nullable PersonId subject, String what, UUID id) {
        db.sql("""
                insert into privacy.audit_entry (id, at, actor_id, acting_role, action, subject_id, what, what_id)
                values (:id, :at, :actor, :acting, :action, :subject, :what, :what_id)
                """)
                .param("id", Ids.next())
                .param("at", utc(clock.instant()))
                .param("actor", actor.person().value())
                .param("acting", acting)
                .param("action", action)
                .param("subject", subject == null ? null : subject.value())
                .param("what", what)
                .param("what_id", id)
                .update();
    }

    /** Where nobody says in which role a person acts. */
    private static final class ActingRole {
        private static final List<Role> MOST_LIKELY_FIRST =
                List.of(Role.COORDINATOR, Role.LEAD, Role.COACH, Role.MANAGER, Role.EDITOR, Role.ADMINISTRATOR);

        static String of(Actor actor) {
            if (actor.isWaymark()) {
                return PROGRAM;
            }
            return MOST_LIKELY_FIRST.stream()
                    .filter(actor::has)
                    .findFirst()
                    .orElse(Role.CLIENT)
                    .name();
        }
    }
}
