package org.waymark.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.StartRefused;
import org.waymark.testing.FreshDatabase;

class MigrationsTests {
    @Test
    void programsThatStartAtOnceOnANewDatabaseAllFindItUpToDate() throws Exception {
        try (var database = FreshDatabase.blank();
                var programs = Executors.newFixedThreadPool(3)) {
            Callable<Boolean> start = () -> {
                new Migrations(new Owner(DatabaseAddress.parse(database.url()))).run();
                return true;
            };
            for (Future<Boolean> started : programs.invokeAll(List.of(start, start, start))) {
                assertThat(started.get()).isTrue();
            }
            assertThat(database.jdbc()
                            .sql("select count(*) from platform.migration_history where not success")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void theApplicationsRoleCantChangeWhatIsAppendOnlyNorRewriteHistory() throws SQLException {
        try (var database = FreshDatabase.create();
                Connection connection = database.connect()) {
            connection.createStatement().execute("set role waymark_app");
            assertRefused(connection, "update platform.installation set mode = 'live'", "42501");
            assertRefused(connection, "delete from platform.installation", "42501");
            assertRefused(connection, "truncate platform.installation", "42501");
            assertRefused(connection, "delete from platform.migration_history", "42501");
            assertRefused(connection, "alter table platform.installation disable trigger all", "42501");
        }
    }

    /** Where the role can't be had, the application works as the owner. */
    @Test
    void notEvenTheOwnerChangesWhatIsAppendOnlyByMistake() throws SQLException {
        try (var database = FreshDatabase.create();
                Connection connection = database.connect()) {
            new Installations(JdbcClient.create(database.asOwner())).createdAs("demo");
            assertRefused(connection, "update platform.installation set mode = 'live'", "23001");
            assertRefused(connection, "delete from platform.installation", "23001");
            assertRefused(connection, "truncate platform.installation", "23001");
        }
    }

    @Test
    void whatADatabaseWasCreatedAsStays() {
        try (var database = FreshDatabase.create()) {
            var installations = new Installations(JdbcClient.create(database.asOwner()));
            assertThat(installations.createdAs("live").demo()).isFalse();
            assertThat(installations.createdAs("demo").demo()).isFalse();
        }
    }

    @Test
    void aUserWhoMayNotCreateRolesWorksAsItself() throws SQLException {
        try (var database = FreshDatabase.blank()) {
            database.jdbc()
                    .sql("create role modest_" + database.name() + " login password 'x'")
                    .update();
            database.jdbc()
                    .sql("alter database " + database.name() + " owner to modest_" + database.name())
                    .update();
            database.jdbc()
                    .sql("alter schema public owner to modest_" + database.name())
                    .update();
            var owner = new Owner(DatabaseAddress.parse(
                    database.url().replace("postgres:unused", "modest_" + database.name() + ":x")));
            new Migrations(owner).run();
            try (Connection connection = owner.address().connections().getConnection()) {
                assertThat(new ApplicationRole(connection).isUsable()).isFalse();
                assertRefused(connection, "truncate platform.installation", "23001");
            }
        }
    }

    @Test
    void aWrongDatabaseIsRefusedByName() {
        try (var database = FreshDatabase.blank()) {
            var address = DatabaseAddress.parse(database.url().replace(database.name(), "elsewhere"));
            assertThatThrownBy(() -> new Owner(address).checked())
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("the server has no database “elsewhere”. Create it, or mend DATABASE_URL.");
        }
    }

    private static void assertRefused(Connection connection, String sql, String state) {
        assertThatThrownBy(() -> connection.createStatement().execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
