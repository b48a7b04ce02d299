package org.waymark.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool whose connections go to those who wait in the order in which they came. The pool alone lets a busy thread take its
 * own connection again while others wait: with 32 writers on 16 connections, one booking in a hundred waited 4 seconds and
 * failed (docs/development/benchmarks.md).
 */
final class FairPool extends DelegatingDataSource {
    private final Semaphore places;
    private final Duration patience;

    FairPool(HikariDataSource pool, Duration patience) {
        super(pool);
        this.places = new Semaphore(pool.getMaximumPoolSize(), true);
        this.patience = patience;
    }

    @Override
    public Connection getConnection() throws SQLException {
        await();
        try {
            return leavingItsPlace(super.getConnection());
        } catch (SQLException | RuntimeException e) {
            places.release();
            throw e;
        }
    }

    /** @throws SQLException always: everybody is the same user here */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("connections have one user");
    }

    private void await() throws SQLException {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new SQLTransientConnectionException("no connection was free for " + patience.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", e);
        }
    }

    private Connection leavingItsPlace(Connection connection) {
        var left = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                FairPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return call(proxy, connection, method, arguments);
                    } finally {
                        if (method.getName().equals("close") && left.compareAndSet(false, true)) {
                            places.release();
                        }
                    }
                });
    }

    // A connection is equal to itself only.
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Object call(
            Object proxy, Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> {
                try {
                    yield method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
    }
}
