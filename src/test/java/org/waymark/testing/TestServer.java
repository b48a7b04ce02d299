package org.waymark.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.platform.database.DatabaseTemplate;

/** One PostgreSQL for all tests of this JVM, fast rather than safe, with a migrated template to clone. */
final class TestServer {
    static final String TEMPLATE = "waymark_template";
    private static final Path FOLDER = Path.of(
            "target", "test-postgres", String.valueOf(ProcessHandle.current().pid()));

    private final EmbeddedPostgres postgres;

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer running() {
        return Started.SERVER;
    }

    /** Started at first use, by whichever test comes first. */
    private static final class Started {
        private static final TestServer SERVER = start();
    }

    private static TestServer start() {
        try {
            var server = new TestServer(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of("target", "test-postgres", "bin").toFile())
                    .setDataDirectory(FOLDER)
                    .setCleanDataDirectory(true)
                    .setServerConfig("max_connections", "400")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("jit", "off")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "en-GB")
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start());
            server.execute("create database " + TEMPLATE + " template template0");
            DatabaseTemplate.migrate(server.url(TEMPLATE));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String database) {
        return "postgresql://postgres:unused@127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    PGSimpleDataSource database(String name) {
        return (PGSimpleDataSource) postgres.getDatabase("postgres", name);
    }

    void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
