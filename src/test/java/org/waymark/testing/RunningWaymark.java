package org.waymark.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real program in a process of its own, for tests of starting, stopping, {@code kill -9} and of several processes on
 * one database.
 *
 * <p>Its settings are environment variables as people set them; ports are free ones unless given. A demo unit unless
 * {@code WAYMARK_CREATE} says otherwise.
 */
public final class RunningWaymark implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> settings;
    private final Path log;
    private Process process;

    private RunningWaymark(Map<String, String> settings) {
        this.settings = settings;
        this.log = logFile();
        this.process = launch();
    }

    /** Starts on this database and waits until it answers. */
    public static RunningWaymark on(FreshDatabase database) {
        return start(Map.of("DATABASE_URL", database.url()));
    }

    /** Starts with these settings and waits until it answers. */
    public static RunningWaymark start(Map<String, String> settings) {
        RunningWaymark waymark = launch(settings);
        waymark.awaitHealth();
        return waymark;
    }

    /** Starts with these settings without waiting for anything. */
    public static RunningWaymark launch(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "PORT", String.valueOf(freePort()),
                "MANAGEMENT_PORT", String.valueOf(freePort()),
                "WAYMARK_CREATE", "demo"));
        all.putAll(settings);
        return new RunningWaymark(all);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + settings.get("PORT"));
    }

    public URI address(String path) {
        return address().resolve(path);
    }

    /** All that the program printed, over all its lives. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the process as {@code kill -9} does: nothing in it gets a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to end, and waits until it has. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** Starts it again with the same settings, after {@link #kill()} or {@link #stop()}. */
    public void restart() {
        process = launch();
        awaitHealth();
    }

    /** Waits until the process ends by itself. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void awaitHealth() {
        URI health = URI.create("http://127.0.0.1:" + settings.get("MANAGEMENT_PORT") + "/health");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status(health) != 200) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new IllegalStateException("did not start:\n" + output());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** The status of a GET, or 0 if nobody answers. */
    public static int status(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.waymark.WaymarkApplication"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        List.of("DATABASE_URL", "SMTP_URL", "BASE_URL", "WAYMARK_KEYSET", "WAYMARK_DATA", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of these tests, without the tests themselves. */
    private static String classPath() {
        return testClassPath()
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Surefire, IDEs and JUnit's own launcher each keep it elsewhere. */
    private static Stream<String> testClassPath() {
        if (RunningWaymark.class.getClassLoader() instanceof URLClassLoader launcher) {
            return Stream.of(launcher.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString());
        }
        String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(entries.split(File.pathSeparator, -1));
    }

    private static Path logFile() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "running-waymark"));
            return Files.createTempFile(folder, "waymark-", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
