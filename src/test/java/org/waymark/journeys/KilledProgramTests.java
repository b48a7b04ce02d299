package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.testing.RunningWaymark;
import org.waymark.testing.Visitor;

/**
 * {@code kill -9} of the program while people apply, book and ask for links; every second time its PostgreSQL is killed
 * with it. It starts again on what is left, and everything that a page said was done is there.
 *
 * <p>A few kills by default; {@code bin/kill-test} does twenty.
 */
@Tag("slow")
class KilledProgramTests {
    private static final int KILLS = Integer.getInteger("waymark.kills", 2);
    private static final int CLIENTS = 3000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path data;

    private final Promises promises = new Promises();
    private final AtomicInteger applicants = new AtomicInteger();
    private final AtomicInteger bookers = new AtomicInteger();
    private final AtomicReference<AssertionError> lastRefusal = new AtomicReference<>();
    private final Random random = new Random(20261123);

    @Test
    void nothingThatWasConfirmedToAPersonIsLost() throws Exception {
        try (var program = RunningWaymark.start(Map.of("WAYMARK_DATA", data.toString(), "WAYMARK_DEMOUNIT", "false"))) {
            SupportedClients.insert(database(), 10, CLIENTS);
            for (var kill = 1; kill <= KILLS; kill++) {
                killUnderLoad(program, kill % 2 == 0);
                program.restart();
                assertThat(promises.broken(database())).as("after kill " + kill).isEmpty();
                assertThat(Applicant.finds(base(program), promises.lastApplication()))
                        .isTrue();
                promises.forgetLinks();
            }
        }
        System.out.println("After " + KILLS + " kills nothing was missing of " + promises);
    }

    private void killUnderLoad(RunningWaymark program, boolean databaseToo) throws IOException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var base = base(program);
            IntStream.range(0, 3).forEach(_ -> repeat(people, () -> apply(base)));
            IntStream.range(0, 2).forEach(_ -> repeat(people, () -> book(base)));
            repeat(people, () -> askForLink(base));
            awaitMoreThan(promises.made());
            LockSupport.parkNanos(random.nextLong(Duration.ofMillis(500).toNanos()));
            var server = postgres();
            program.kill();
            if (databaseToo) {
                server.destroyForcibly();
            }
        }
    }

    /** Until the program is gone. */
    private void repeat(ExecutorService people, Runnable what) {
        people.execute(() -> {
            try {
                while (true) {
                    what.run();
                }
            } catch (AssertionError refused) {
                lastRefusal.set(refused);
            }
        });
    }

    private void apply(String base) {
        var email = "applicant" + applicants.incrementAndGet() + "@journeys.test";
        promises.sent(new Applicant(base, email).apply());
    }

    private void book(String base) {
        var visitor = new Visitor(base).signIn(SupportedClients.email(bookers.incrementAndGet()));
        var times = visitor.get("/my/appointments/new").page();
        var open = times.select("input[name=time]").eachAttr("value");
        var support = times.select("input[name=support]").val();
        if (open.isEmpty()) {
            throw new AssertionError("no time is open: " + times.text());
        }
        var time = open.get(bookers.get() % open.size());
        visitor.get(
                "/my/appointments/new/confirm?support=" + support + "&mode=VIRTUAL&time=" + time.replace(":", "%3A"));
        var booked = visitor.post("/my/appointments/new/confirm", "support", support, "time", time, "mode", "VIRTUAL");
        if (booked.status() == 303) {
            promises.booked(booked.location());
        } else if (booked.status() != 409) {
            throw new AssertionError("booking answered " + booked.status());
        }
    }

    private void askForLink(String base) {
        var visitor = new Visitor(base);
        visitor.get("/sign-in");
        var sent = visitor.post("/sign-in", "email", "asker" + applicants.incrementAndGet() + "@journeys.test");
        if (sent.status() != 303) {
            throw new AssertionError("asking for a link answered " + sent.status());
        }
        promises.linkIsOnItsWay(sent.location());
    }

    /** Until something more of each kind was confirmed. */
    private void awaitMoreThan(List<Integer> before) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (IntStream.range(0, before.size())
                .anyMatch(kind -> promises.made().get(kind) <= before.get(kind))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("too little happens: " + promises, lastRefusal.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static String base(RunningWaymark program) {
        return program.address().toString();
    }

    /** The server process, as its own file names it. */
    private ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(serverFile().getFirst().strip())).orElseThrow();
    }

    private JdbcClient database() throws IOException {
        var address = new PGSimpleDataSource();
        address.setPortNumbers(new int[] {Integer.parseInt(serverFile().get(3).strip())});
        address.setServerNames(new String[] {"127.0.0.1"});
        address.setDatabaseName("postgres");
        address.setUser("postgres");
        address.setPassword(Files.readString(data.resolve("postgres-password")).strip());
        return JdbcClient.create(address);
    }

    private List<String> serverFile() throws IOException {
        return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    }
}
