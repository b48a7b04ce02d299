package org.waymark.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.FreshDatabase;

class FairPoolTests {
    private final FreshDatabase database = FreshDatabase.blank();
    private final HikariDataSource one = new HikariDataSource();

    @BeforeEach
    void aPoolOfOneConnection() {
        one.setDataSource(database.asOwner());
        one.setMaximumPoolSize(1);
    }

    @AfterEach
    void close() {
        one.close();
        database.close();
    }

    @Test
    void whoWaitedLongestComesNext() throws Exception {
        var pool = new FairPool(one, Duration.ofMinutes(1));
        var order = new CopyOnWriteArrayList<String>();
        var first = pool.getConnection();
        var waiting = Thread.ofPlatform().start(() -> use(pool, "who waited", order));
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        first.close();
        use(pool, "who had it before", order);
        waiting.join();
        assertThat(order).isEqualTo(List.of("who waited", "who had it before"));
    }

    @Test
    void whoWaitsTooLongIsToldAndTakesNoPlace() throws SQLException {
        var pool = new FairPool(one, Duration.ofMillis(1));
        try (var _ = pool.getConnection()) {
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
        try (var again = pool.getConnection()) {
            assertThat(again.isValid(5)).isTrue();
        }
    }

    @Test
    void aConnectionClosedTwiceGivesBackOnePlace() throws SQLException {
        var pool = new FairPool(one, Duration.ofMillis(1));
        var connection = pool.getConnection();
        connection.close();
        connection.close();
        try (var _ = pool.getConnection()) {
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
    }

    private static void use(FairPool pool, String who, List<String> order) {
        try (var _ = pool.getConnection()) {
            order.add(who);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
