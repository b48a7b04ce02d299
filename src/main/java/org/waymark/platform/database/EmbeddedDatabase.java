package org.waymark.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.platform.StartRefused;

/**
 * A PostgreSQL of our own under the data folder, durable, reachable from this computer only.
 *
 * <p>Its server is no child of ours: it outlives a {@code kill -9} of Waymark (and is stopped at the next start), and
 * if it is killed itself, it is started again on the same port.
 */
final class EmbeddedDatabase implements Database {
    static final String OWNER = "postgres";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration WATCH_EVERY = Duration.ofMillis(250);
    private static final int TRIES = 3;

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final ScheduledExecutorService watch;
    private volatile DatabaseAddress address;

    private EmbeddedDatabase(DataFolder folder, PostgresCluster cluster) {
        this.folder = folder;
        this.cluster = cluster;
        this.address = addressAt(freePort());
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("postgres-watch").factory());
    }

    static EmbeddedDatabase start(DataFolder folder, String programs) {
        try {
            PostgresCluster cluster = PostgresCluster.in(folder, programs);
            var database = new EmbeddedDatabase(folder, cluster);
            database.startServer();
            return database;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    /** The port may be taken between our choosing it and the server's opening it. */
    private void startServer() {
        cluster.stopLeftover();
        boolean started = cluster.start(address.port());
        for (int tries = 1; !started && tries < TRIES && cluster.portWasTaken(); tries++) {
            address = addressAt(freePort());
            started = cluster.start(address.port());
        }
        if (!started) {
            throw new StartRefused("the database in " + folder.database()
                    + " does not start: it is damaged or incomplete (" + folder.log()
                    + " says why). Restore a backup, or set WAYMARK_DATA to another folder.");
        }
        var _ = watch.scheduleWithFixedDelay(
                this::restartIfGone, WATCH_EVERY.toMillis(), WATCH_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void restartIfGone() {
        try {
            if (cluster.isGone()) {
                log.error("PostgreSQL was stopped from outside: starting it again");
                cluster.stopLeftover();
                log.info("PostgreSQL {}", cluster.start(address().port()) ? "is back" : "did not start; trying again");
            }
        } catch (RuntimeException e) {
            log.error("PostgreSQL could not be started again; trying again", e);
        }
    }

    private DatabaseAddress addressAt(int port) {
        return new DatabaseAddress("127.0.0.1", port, OWNER, OWNER, folder.password(), Map.of());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("no free port for the database on this computer.", e);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            if (!watch.awaitTermination(1, TimeUnit.MINUTES)) {
                log.warn("The watch over PostgreSQL did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cluster.stop();
        folder.close();
    }
}
