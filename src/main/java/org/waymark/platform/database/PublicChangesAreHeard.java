package org.waymark.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.platform.PublicChanges;

/**
 * Listens to the database, on a connection of its own, for what {@code platform.tell_public_pages} tells. A connection that
 * is lost is made again; until then this node trusts nothing that it keeps.
 */
@Component
class PublicChangesAreHeard implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PublicChangesAreHeard.class);
    private static final int LISTEN_FOR_MILLIS = 1000;
    private static final int ANSWER_WITHIN_MILLIS = 4000;
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);
    private static final Executor HERE = Runnable::run;

    private final Database database;
    private final PublicChanges changes;
    private volatile @Nullable Thread listener;

    PublicChangesAreHeard(Database database, PublicChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().daemon().name("public-changes").start(this::listenOnAndOn);
    }

    @Override
    public void stop() {
        var running = listener;
        listener = null;
        if (running != null) {
            LockSupport.unpark(running);
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    /** Before anything is served, and as long as anything is. */
    @Override
    public int getPhase() {
        return -100;
    }

    private void listenOnAndOn() {
        while (listener == Thread.currentThread()) {
            try {
                listen();
            } catch (SQLException e) {
                log.warn("public pages aren't kept until the database can be heard again ({})", e.getSQLState());
            } finally {
                changes.stopsListening();
            }
            if (listener == Thread.currentThread()) {
                LockSupport.parkNanos(BEFORE_TRYING_AGAIN.toNanos());
            }
        }
    }

    /** Asking from time to time whether the server is still there notices a connection that died in silence. */
    private void listen() throws SQLException {
        try (Connection connection = database.address().connections().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(HERE, ANSWER_WITHIN_MILLIS);
            statement.execute("listen public_pages");
            changes.listens();
            var notices = connection.unwrap(PGConnection.class);
            while (listener == Thread.currentThread()) {
                if (notices.getNotifications(LISTEN_FOR_MILLIS).length > 0) {
                    changes.changed();
                } else {
                    statement.execute("select 1");
                }
            }
        }
    }

    private static void join(Thread running) {
        try {
            running.join(ANSWER_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
