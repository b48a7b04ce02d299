package org.waymark.accounts.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.Role;

/** Invitations to staff; one that is open for an address at a time. */
@Component
class Invitations {
    private static final String COLUMNS = "id, email, name, roles, expires_at";

    private final JdbcClient db;
    private final Clock clock;

    Invitations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Invites; an earlier open invitation of the address is withdrawn. */
    UUID invite(EmailText email, String name, Set<Role> roles, Duration life, @Nullable Actor by) {
        withdrawOpen(email);
        var id = Ids.next();
        var now = clock.instant();
        db.sql("""
                insert into accounts.invitation (id, email, name, roles, invited_by, invited_at, expires_at)
                values (:id, :email::public.citext, :name, :roles, :by, :now, :expires)
                """)
                .param("id", id)
                .param("email", email.value())
                .param("name", name.strip())
                .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .param("by", by == null || by.isWaymark() ? null : by.person().value())
                .param("now", Columns.utc(now))
                .param("expires", Columns.utc(now.plus(life)))
                .update();
        return id;
    }

    Optional<Invitation> open(UUID id) {
        return db.sql("select " + COLUMNS + """
                 from accounts.invitation
                where id = :id and accepted_at is null and withdrawn_at is null and expires_at > :now
                """)
                .param("id", id)
                .param("now", Columns.utc(clock.instant()))
                .query(Invitations::invitation)
                .optional();
    }

    /** Those that nobody accepted or withdrew, the newest first, those that are over included. */
    List<Invitation> waiting() {
        return db.sql("select " + COLUMNS + """
                 from accounts.invitation where accepted_at is null and withdrawn_at is null
                order by invited_at desc, id
                """).query(Invitations::invitation).list();
    }

    /** Takes an open invitation, once: a second press, or one too late, finds nothing. */
    Optional<Invitation> accept(UUID id) {
        return db.sql("""
                update accounts.invitation set accepted_at = :now
                where id = :id and accepted_at is null and withdrawn_at is null and expires_at > :now returning
                """ + " " + COLUMNS)
                .param("id", id)
                .param("now", Columns.utc(clock.instant()))
                .query(Invitations::invitation)
                .optional();
    }

    boolean withdraw(UUID id) {
        return db.sql("""
                update accounts.invitation set withdrawn_at = :now
                where id = :id and accepted_at is null and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("now", Columns.utc(clock.instant()))
                        .update()
                == 1;
    }

    private void withdrawOpen(EmailText email) {
        db.sql("""
                update accounts.invitation set withdrawn_at = :now
                where email = :email::public.citext and accepted_at is null and withdrawn_at is null
                """)
                .param("email", email.value())
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Invitation(
                Columns.uuid(row, "id"),
                row.getString("email"),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                Columns.instant(row, "expires_at"));
    }
}
