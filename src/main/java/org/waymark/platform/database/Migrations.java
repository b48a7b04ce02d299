package org.waymark.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.platform.StartRefused;

/**
 * Brings the database up to date, module by module from the ground up: each has a schema, a folder {@code
 * db/migration/<module>} and a history of its own.
 */
final class Migrations {
    static final List<String> MODULES = List.of(
            "platform",
            "reference",
            "privacy",
            "messaging",
            "accounts",
            "evaluation",
            "library",
            "learning",
            "intake",
            "workshops",
            "enquiries",
            "coaching",
            "reporting");

    static final String HISTORY = "migration_history";
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent", "citext");
    private static final String LOCK = "select pg_advisory_lock(hashtext('waymark.migrations'))";

    private final Owner owner;

    Migrations(Owner owner) {
        this.owner = owner;
    }

    /** Several processes may start on one database at once: one of them migrates, the others wait for it. */
    void run() {
        try (HikariDataSource connections = connections();
                Connection holder = connections.getConnection()) {
            execute(holder, LOCK);
            extend(holder);
            var role = new ApplicationRole(holder);
            role.create();
            int changes = MODULES.stream()
                    .filter(Migrations::hasFolder)
                    .mapToInt(module -> migrate(connections, module))
                    .sum();
            if (changes > 0 || !role.isGranted()) {
                role.grant(MODULES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("migrating the database", e);
        }
    }

    private HikariDataSource connections() {
        var pool = new HikariDataSource();
        pool.setDataSource(owner.address().connections());
        pool.setPoolName("migrations");
        pool.setMaximumPoolSize(5);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static void extend(Connection connection) throws SQLException {
        for (String extension : EXTENSIONS) {
            try {
                execute(connection, "create extension if not exists " + extension + " schema public");
            } catch (SQLException e) {
                throw new StartRefused(
                        "the database lacks the extension " + extension
                                + ", and this user can't add it. Ask its owner for: create extension " + extension
                                + " schema public",
                        e);
            }
        }
    }

    private static boolean hasFolder(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + module + "/*.sql")
                            .length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int migrate(DataSource connections, String module) {
        return Flyway.configure()
                .dataSource(connections)
                .schemas(module)
                .defaultSchema(module)
                .table(HISTORY)
                .locations("classpath:db/migration/" + module)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
