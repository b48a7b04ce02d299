package org.waymark.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes the data of a large unit, or measures the program with it and prints a table. Arguments: {@code seed} or
 * {@code run}, the data folder, the Java flags of the program.
 */
final class Bench {
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final int REPEATS = Integer.getInteger("bench.repeats", 3);

    private interface Measurement {
        Load.Result measure(int connections, int count) throws IOException, InterruptedException;
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var data = new BenchData(Path.of(arguments[1]));
        Files.createDirectories(data.folder());
        try (var program = StartedProgram.on(data.folder(), List.of(arguments).subList(2, arguments.length))) {
            if (arguments[0].equals("seed")) {
                seed(data);
            } else {
                run(data, program);
            }
        }
    }

    private static void seed(BenchData data) throws IOException, SQLException {
        if (data.isSeeded()) {
            System.out.println(
                    "The data is there already, in " + data.folder() + ". Remove the folder to make it anew.");
            return;
        }
        data.seed();
        System.out.printf(
                "%d people, %d appointments and %d messages are in %s.%n",
                data.count("select count(*) from accounts.person"),
                data.count("select count(*) from coaching.appointment"),
                data.count("select count(*) from messaging.message"),
                data.folder());
    }

    private static void run(BenchData data, StartedProgram program) throws Exception {
        if (!data.isSeeded()) {
            throw new IllegalStateException("there is no data in " + data.folder() + ": run bin/bench seed first");
        }
        System.out.printf("%-34s %5s %10s %9s %9s %7s%n", "", "conn", "a second", "p50 ms", "p99 ms", "failed");
        print("page /, over HTTP", 2000, page(program, "/"));
        print("page /one-to-one, over HTTP", 2000, page(program, "/one-to-one"));
        print("open times of 12 weeks, in process", 500, program::openTimes);
        print("page with open times, over HTTP", 300, signedIn(program));
        print("booking, in process", 500, program::bookings);
        System.out.printf("resident after all: %d MB; overlaps: %d%n", program.residentMegabytes(), data.overlaps());
    }

    private static void print(String what, int count, Measurement of) throws IOException, InterruptedException {
        of.measure(8, count);
        for (var connections : CONNECTIONS) {
            var all = new ArrayList<Load.Result>();
            for (var i = 0; i < REPEATS; i++) {
                all.add(of.measure(connections, connections == 1 ? count / 2 : count));
            }
            all.sort(Comparator.comparingDouble(Load.Result::p99));
            var median = all.get(all.size() / 2);
            var failed = all.stream().mapToInt(Load.Result::failed).sum();
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %5d %10.0f %9.1f %9.1f %7d%n",
                    what,
                    connections,
                    median.perSecond(),
                    median.p50(),
                    median.p99(),
                    failed);
        }
    }

    private static Measurement page(StartedProgram program, String path) {
        return (connections, count) -> {
            try (var client = client()) {
                var request = HttpRequest.newBuilder(program.address(path)).build();
                return Load.measure(connections, count, n -> isOk(client, request));
            }
        };
    }

    /** Each connection is a client of her own, of coaches of their own. */
    private static Measurement signedIn(StartedProgram program) {
        var people = IntStream.rangeClosed(1, 32)
                .mapToObj(n -> signIn(program, "client" + n + "@bench.test"))
                .toList();
        var request =
                HttpRequest.newBuilder(program.address("/my/appointments/new")).build();
        return (connections, count) -> {
            IntPredicate open = n -> isOk(people.get(n % people.size()), request);
            return Load.measure(connections, count, open);
        };
    }

    private static HttpClient signIn(StartedProgram program, String email) {
        var client = client();
        var post = HttpRequest.newBuilder(program.address("/sign-in/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + email.replace("@", "%40")))
                .build();
        if (status(client, post) != 303) {
            throw new IllegalStateException(email + " can't sign in");
        }
        return client;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static boolean isOk(HttpClient client, HttpRequest request) {
        return status(client, request) == 200;
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
