package org.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link BenchProgram} in a process of its own, on free ports of this machine. */
final class StartedProgram implements AutoCloseable {
    private static final int KILOBYTES = 1024;

    private final Process process;
    private final int port;
    private final BufferedReader answers;
    private final PrintWriter commands;

    private StartedProgram(Process process, int port) {
        this.process = process;
        this.port = port;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** On the embedded PostgreSQL of this folder. */
    static StartedProgram on(Path data, List<String> flags) throws IOException {
        return start(data, "", flags);
    }

    /** One more beside it, on its database. */
    StartedProgram another(BenchData data, List<String> flags) throws IOException {
        return start(data.folder(), data.url(), flags);
    }

    private static StartedProgram start(Path data, String database, List<String> flags) throws IOException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BenchProgram.class.getName(),
                "--waymark.database.folder=" + data,
                "--waymark.database.create=demo",
                "--waymark.database.url=" + database,
                "--waymark.demo-unit=false",
                "--server.port=" + port,
                "--management.server.port=" + freePort()));
        var builder = new ProcessBuilder(command)
                .redirectError(data.resolve(database.isEmpty() ? "bench.log" : "bench-other.log")
                        .toFile());
        List.of("DATABASE_URL", "SMTP_URL", "WAYMARK_KEYSET").forEach(builder.environment()::remove);
        var program = new StartedProgram(builder.start(), port);
        program.answer();
        return program;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Load.Result openTimes(int connections, int count) throws IOException {
        return ask("open-times", connections, count);
    }

    Load.Result bookings(int connections, int count) throws IOException {
        return ask("booking", connections, count);
    }

    /** @return how many things can be found now */
    int buildIndex() throws IOException {
        commands.println("index 1 1");
        return Integer.parseInt(answer());
    }

    private Load.Result ask(String what, int connections, int count) throws IOException {
        commands.println(what + " " + connections + " " + count);
        return Load.Result.parse(answer());
    }

    /** The program's log goes by. */
    private String answer() throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(BenchProgram.ANSWER)) {
                return line.substring(BenchProgram.ANSWER.length());
            }
        }
        throw new IllegalStateException("the program ended: its data folder's bench.log says why");
    }

    /** Of the program alone, without PostgreSQL. */
    long residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        commands.close();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
