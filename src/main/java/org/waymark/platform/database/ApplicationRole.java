package org.waymark.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The role under which the application works: it reads and writes rows, but owns nothing, and can't change what is
 * append-only.
 *
 * <p>Where the user of {@code DATABASE_URL} may not create roles, the application works as that user, and triggers alone
 * protect what is append-only.
 */
final class ApplicationRole {
    static final String NAME = "waymark_app";
    private static final Logger log = LoggerFactory.getLogger(ApplicationRole.class);

    private final Connection owner;

    ApplicationRole(Connection owner) {
        this.owner = owner;
    }

    /** Roles belong to the whole server: another database of it may have made this one already, or be about to. */
    void create() throws SQLException {
        if (isUsable()) {
            return;
        }
        attempt("create role " + NAME + " nologin");
        attempt("grant " + NAME + " to current_user");
        if (!isUsable()) {
            log.warn("This database user can't use the role {}: triggers alone keep append-only tables", NAME);
        }
    }

    /** May the owner's connections take on this role? */
    boolean isUsable() throws SQLException {
        return holds("""
                select exists (select from pg_roles where rolname = '%1$s')
                   and coalesce(pg_has_role(current_user, (select oid from pg_roles where rolname = '%1$s'), 'SET'), false)
                """.formatted(NAME));
    }

    boolean isGranted() throws SQLException {
        return !isUsable()
                || holds("select has_table_privilege('%s', 'platform.installation', 'insert')".formatted(NAME));
    }

    void grant(List<String> modules) throws SQLException {
        if (!isUsable()) {
            return;
        }
        for (String schema : modules) {
            if (holds("select exists (select from pg_namespace where nspname = '%s')".formatted(schema))) {
                execute("grant usage on schema %1$s to %2$s".formatted(schema, NAME));
                execute("grant select, insert, update, delete on all tables in schema %1$s to %2$s"
                        .formatted(schema, NAME));
                execute("grant usage, select on all sequences in schema %1$s to %2$s".formatted(schema, NAME));
                execute("revoke insert, update, delete on %1$s.%3$s from %2$s"
                        .formatted(schema, NAME, Migrations.HISTORY));
            }
        }
        revokeFromAppendOnly();
    }

    private void revokeFromAppendOnly() throws SQLException {
        execute("""
                do $$
                declare
                  kept regclass;
                begin
                  for kept in select tgrelid from pg_trigger where tgname = 'append_only' loop
                    execute format('revoke update, delete, truncate on %%s from %s', kept);
                  end loop;
                end $$
                """.formatted(NAME));
    }

    private void attempt(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            log.debug("{}: {}", sql, e.getMessage());
        }
    }

    private boolean holds(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
