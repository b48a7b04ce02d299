package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.FreshDatabase;
import org.waymark.testing.RunningWaymark;
import org.waymark.testing.Visitor;

/** Fifty clients of one coach press “book” on the very same time, against two programs on one database. */
@Tag("slow")
class RaceOverHttpTests {
    private static final int CLIENTS = 50;

    /** So many must have looked and found the time open before any of them may write. */
    private static final int AT_THE_COUNTER = 25;

    /** Nobody waits for a connection to the database: this is about the time, not about the pool. */
    private static final String CONNECTIONS = "32";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A client who has the page before her on which she books. */
    private record Racer(Visitor visitor, String support) {}

    @TempDir
    private Path folder;

    private FreshDatabase database;
    private List<RunningWaymark> programs;

    @BeforeEach
    void twoProgramsOnOneDatabase() {
        database = FreshDatabase.create();
        SupportedClients.insert(database.jdbc(), 1, CLIENTS);
        var settings = Map.of(
                "DATABASE_URL",
                database.url(),
                "WAYMARK_DATA",
                folder.toString(),
                "WAYMARK_DATABASE_CONNECTIONS",
                CONNECTIONS,
                "WAYMARK_DEMOUNIT",
                "false");
        programs = List.of(RunningWaymark.launch(settings), RunningWaymark.launch(settings));
        programs.forEach(RunningWaymark::awaitHealth);
    }

    @AfterEach
    void stop() {
        programs.forEach(RunningWaymark::kill);
        database.close();
    }

    @Test
    void exactlyOneOfFiftyGetsTheTimeAndTheOthersAreOfferedOtherTimes() throws Exception {
        var answers = race();

        assertThat(answers).filteredOn(seen -> seen.status() == 303).hasSize(1);
        assertThat(answers)
                .filteredOn(seen -> seen.status() != 303)
                .hasSize(CLIENTS - 1)
                .allSatisfy(seen -> {
                    assertThat(seen.status()).as(seen.text()).isEqualTo(409);
                    assertThat(seen.text()).contains("These are the nearest other times");
                    assertThat(seen.page().select("input[name=time]")).isNotEmpty();
                });
        assertThat(count("select count(*) from coaching.claimed_time")).isOne();
        assertThat(count("select count(*) from coaching.appointment")).isOne();
        assertThat(count("select sum(used) from coaching.allowance")).isOne();
    }

    /** So it is the constraint that holds, and nothing before it. */
    @Test
    void withoutTheConstraintSeveralWouldGetIt() throws Exception {
        database.jdbc()
                .sql("alter table coaching.claimed_time drop constraint one_thing_at_a_time_for_a_coach")
                .update();

        var answers = race();

        assertThat(answers).filteredOn(seen -> seen.status() == 303).hasSizeGreaterThan(1);
        assertThat(count("select count(*) from coaching.claimed_time")).isGreaterThan(1);
    }

    private List<Visitor.Seen> race() throws Exception {
        var time = firstOpenTime();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var racers = all(crowd.invokeAll(IntStream.rangeClosed(1, CLIENTS)
                    .<Callable<Racer>>mapToObj(number -> () -> aboutToBook(number, time))
                    .toList()));
            return all(bookAtOnce(crowd, racers, time));
        }
    }

    private String firstOpenTime() {
        var seen = visitor(1).get("/my/appointments/new");
        return seen.page().select("input[name=time]").getFirst().val();
    }

    private Racer aboutToBook(int number, String time) {
        var visitor = visitor(number);
        var support = visitor.get("/my/appointments/new")
                .page()
                .select("input[name=support]")
                .val();
        var confirm = visitor.get(
                "/my/appointments/new/confirm?support=" + support + "&mode=VIRTUAL&time=" + time.replace(":", "%3A"));
        assertThat(confirm.status()).as(confirm.text()).isEqualTo(200);
        return new Racer(visitor, support);
    }

    /** Signed in, on one program or the other. */
    private Visitor visitor(int number) {
        var program = programs.get(number % programs.size());
        return new Visitor(program.address().toString()).signIn(SupportedClients.email(number));
    }

    /** The table is held until a crowd waits to write to it, so that nobody is simply the first to ask. */
    private List<Future<Visitor.Seen>> bookAtOnce(ExecutorService crowd, List<Racer> racers, String time)
            throws Exception {
        try (Connection counter = database.connect();
                var statement = counter.createStatement()) {
            counter.setAutoCommit(false);
            statement.execute("lock table coaching.claimed_time in exclusive mode");
            var posts = racers.stream()
                    .map(racer -> crowd.submit(() -> book(racer, time)))
                    .toList();
            awaitCrowd();
            counter.commit();
            return posts;
        }
    }

    private static Visitor.Seen book(Racer racer, String time) {
        return racer.visitor()
                .post("/my/appointments/new/confirm", "support", racer.support(), "time", time, "mode", "VIRTUAL");
    }

    private void awaitCrowd() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (count("select count(*) from pg_locks where not granted and relation = 'coaching.claimed_time'::regclass")
                < AT_THE_COUNTER) {
            assertThat(System.nanoTime()).as("a crowd comes together").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    private static <T> List<T> all(List<Future<T>> futures) throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        for (var future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
