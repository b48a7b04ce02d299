package org.waymark.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.platform.StartRefused;

@Tag("slow")
class EmbeddedDatabaseTests {
    @TempDir
    private Path folder;

    @Test
    void itIsDurableAndReachableWithItsPasswordFromThisComputerOnly() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(List.of(
                            ask(database, "show fsync"),
                            ask(database, "show synchronous_commit"),
                            ask(database, "show full_page_writes"),
                            ask(database, "show listen_addresses"),
                            ask(database, "show unix_socket_directories"),
                            ask(database, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules")))
                    .containsExactly("on", "on", "on", "127.0.0.1", "", "scram-sha-256");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres-password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(
                            () -> withPassword(database, "guess").connections().getConnection())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void whatWasWrittenIsThereAfterTheServerWasKilledUnderUs() throws Exception {
        try (EmbeddedDatabase database = start()) {
            tell(database, "create table kept (word text)");
            tell(database, "insert into kept values ('yes')");
            server().destroyForcibly();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> ask(database, "select word from kept").equals("yes"));
        }
    }

    @Test
    void aServerThatAKilledWaymarkLeftBehindIsStoppedAtTheNextStart() throws Exception {
        ProcessHandle leftover;
        try (DataFolder held = DataFolder.hold(folder)) {
            PostgresCluster cluster = PostgresCluster.in(held, PROGRAMS);
            assertThat(cluster.start(freePort())).isTrue();
            leftover = server();
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
            assertThat(server().pid()).isNotEqualTo(leftover.pid());
        }
    }

    @Test
    void aFolderInUseIsRefused() {
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThat(held.path()).exists();
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is in use by another Waymark");
        }
    }

    @Test
    void aFolderThatCantBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no right to write");
    }

    @Test
    void aDamagedDatabaseIsRefused() throws IOException {
        start().close();
        Files.write(folder.resolve("postgres/global/pg_control"), new byte[8192]);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("damaged");
    }

    @Test
    void aDatabaseThatLostItsVersionIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("damaged");
    }

    @Test
    void aDatabaseOfAnotherVersionIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("is of PostgreSQL 17");
    }

    private static final String PROGRAMS = "test";

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(DataFolder.hold(folder), PROGRAMS);
    }

    private ProcessHandle server() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static int freePort() {
        return org.waymark.testing.RunningWaymark.freePort();
    }

    private static DatabaseAddress withPassword(EmbeddedDatabase database, String password) {
        DatabaseAddress address = database.address();
        return new DatabaseAddress(
                address.host(), address.port(), address.database(), address.user(), password, Map.of());
    }

    private static void tell(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.address().connections().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.address().connections().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
