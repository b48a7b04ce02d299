package org.waymark.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.waymark.platform.StartRefused;
import org.waymark.platform.database.PostgresPrograms.Outcome;

/** The files of a PostgreSQL server and the verbs of its life: create, start, stop. */
final class PostgresCluster {
    static final int VERSION = 18;
    private static final int MOST_CONNECTIONS = 60;
    private static final String OURS = "waymark.conf";

    private final DataFolder folder;
    private final PostgresPrograms programs;

    private PostgresCluster(DataFolder folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** The cluster of this folder, made if there is none, run by this version of the programs. */
    static PostgresCluster in(DataFolder folder, String programs) {
        var cluster = new PostgresCluster(folder, PostgresPrograms.unpackedIn(folder.programs(), programs));
        try {
            if (Files.notExists(folder.database())) {
                cluster.create();
            }
            cluster.checkVersion();
        } catch (IOException e) {
            throw new StartRefused(
                    "the database in " + folder.database() + " can't be read or written ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage() + ").",
                    e);
        }
        return cluster;
    }

    /** In a neighbouring folder first, so that a creation that was cut short is never taken for whole. */
    private void create() throws IOException {
        Path half = Files.createTempDirectory(folder.path(), "creating-");
        folder.password();
        Outcome made = programs.run(
                "initdb",
                "--pgdata=" + half,
                "--username=" + EmbeddedDatabase.OWNER,
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile());
        if (!made.went()) {
            throw new StartRefused("the database can't be created in " + folder.path() + ": " + lastLine(made) + ".");
        }
        Files.writeString(half.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Path settings = half.resolve("postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "\ninclude = '" + OURS + "'\n");
        Files.writeString(half.resolve(OURS), "");
        Files.move(half, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException {
        Path file = folder.database().resolve("PG_VERSION");
        if (Files.notExists(file)) {
            throw new StartRefused("the database in " + folder.database()
                    + " is damaged: its version is missing. Restore a backup, or set WAYMARK_DATA to another folder.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(String.valueOf(VERSION))) {
            throw new StartRefused("the database in " + folder.database() + " is of PostgreSQL " + version
                    + ", and this Waymark needs " + VERSION + ". Restore a backup into a new folder.");
        }
    }

    /** False if the server did not come up; its log says why. */
    boolean start(int port) {
        try {
            Files.writeString(folder.database().resolve(OURS), settings(port));
            if (Files.exists(folder.log())) {
                Files.move(folder.log(), folder.path().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartRefused("the database in " + folder.database() + " can't be written to.", e);
        }
        return programs.run(
                        "pg_ctl",
                        "--pgdata=" + folder.database(),
                        "--log=" + folder.log(),
                        "--wait",
                        "--timeout=600",
                        "start")
                .went();
    }

    /** What is safe comes before what is fast, since people run their unit on it. */
    private static String settings(int port) {
        return """
                # Written by Waymark at every start. Settings of your own go into postgresql.conf, below the include.
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = %d
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                # Details of a broken rule quote people's data.
                log_error_verbosity = terse
                log_min_error_statement = panic
                # Statements here are short: compiling them costs more than it saves.
                jit = off
                """.formatted(port, MOST_CONNECTIONS);
    }

    boolean portWasTaken() {
        try {
            return Files.readString(folder.log()).contains("Address already in use");
        } catch (IOException e) {
            return false;
        }
    }

    void stop() {
        if (Files.exists(pidFile())) {
            programs.run("pg_ctl", "--pgdata=" + folder.database(), "--mode=fast", "--wait", "--timeout=60", "stop");
        }
    }

    /** True if the server that was started has ended. */
    boolean isGone() {
        return serverProcess().filter(PostgresCluster::runs).isEmpty();
    }

    /**
     * Stops what an earlier run left behind. We hold the lock of the folder, so whatever runs from our programs is of
     * no living Waymark.
     */
    void stopLeftover() {
        if (serverProcess().filter(this::isOurs).isPresent()) {
            stop();
        }
        programs.processes().filter(PostgresCluster::runs).toList().forEach(PostgresCluster::end);
        try {
            // PostgreSQL would take any process with that number for a server of its own.
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle server) {
        return runs(server) && programs.processes().anyMatch(server::equals);
    }

    /** Helpers of a killed server end by themselves; a server that doesn't stop is made to. */
    private static void end(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<ProcessHandle> serverProcess() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return folder.database().resolve("postmaster.pid");
    }

    /** A process that ended, and that nobody has asked about yet, still counts as alive in Java. */
    private static boolean runs(ProcessHandle process) {
        Path state = Path.of("/proc", String.valueOf(process.pid()), "stat");
        try {
            return process.isAlive()
                    && !(Files.exists(state) && Files.readString(state).contains(") Z "));
        } catch (IOException e) {
            return false;
        }
    }

    private static String lastLine(Outcome outcome) {
        List<String> lines =
                outcome.said().lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "no reason given" : lines.getLast();
    }
}
